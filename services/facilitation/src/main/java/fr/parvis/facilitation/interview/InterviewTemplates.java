package fr.parvis.facilitation.interview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The interviews the antenna offers, in the order in which it proposes them. */
public record InterviewTemplates(List<InterviewTemplate> all) {

    /** Source 003, Ariège: what the source leaves out is left out. */
    private static final String OWN = "/parvis/interview-templates.json";

    public InterviewTemplates {
        all = List.copyOf(all);
    }

    /**
     * Those of the antenna's file, or else those of the source.
     *
     * @throws IllegalStateException naming file and mistake when the file is none of these
     */
    public static InterviewTemplates read(Optional<Path> file) {
        return file.map(InterviewTemplates::mounted).orElseGet(InterviewTemplates::own);
    }

    private static InterviewTemplates mounted(Path file) {
        try {
            return TemplateReader.read("parvis.interviews.templates: " + file, Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "parvis.interviews.templates: " + file + " cannot be read: is it mounted?", unreadable);
        }
    }

    private static InterviewTemplates own() {
        try (InputStream in = Objects.requireNonNull(InterviewTemplates.class.getResourceAsStream(OWN))) {
            return TemplateReader.read(OWN, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public Optional<InterviewTemplate> find(InterviewKind kind) {
        return all.stream().filter(template -> template.kind() == kind).findFirst();
    }

    public List<InterviewKind> order() {
        return all.stream().map(InterviewTemplate::kind).toList();
    }
}

package fr.parvis.images.base;

import fr.parvis.embedded.process.Folders;
import fr.parvis.images.program.Program;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Debian's packages, as the apt of this machine fetches and checks them, in a folder of our own: nothing is installed and no right is needed.
 *
 * @param folder whose lists are kept from one time to the next
 * @param sources another list of sources than this machine's
 */
public record DebianArchive(Path folder, Optional<Path> sources) {
    private static final String ELSEWHERE =
            "check the network and the sources of apt, or name others with --sources FILE.";

    /** The newest of these packages, and of those that hold their licences. */
    List<DebianPackage> fetch(List<String> names) {
        if (!Program.exists("apt-get") || !Program.exists("dpkg-deb")) {
            throw new DebianOutOfReach(
                    "The base of the images is made of Debian's packages and this machine has no apt-get: run the command on Debian 12 or newer.");
        }
        prepare();
        Program.Result updated = apt(List.of("update")).run();
        if (!updated.succeeded() || updated.output().contains("Failed to fetch")) {
            throw new DebianOutOfReach("Debian's archive cannot be reached (%s): %s"
                    .formatted(updated.line(updated.succeeded() ? "W:" : "E:"), ELSEWHERE));
        }
        List<DebianPackage> fetched = new ArrayList<>(download(names));
        Set<String> licences = fetched.stream()
                .flatMap(one -> one.licenceElsewhere().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        fetched.addAll(download(List.copyOf(licences)));
        return fetched;
    }

    private List<DebianPackage> download(List<String> names) {
        if (names.isEmpty()) {
            return List.of();
        }
        List<String> command = new ArrayList<>(List.of("download"));
        command.addAll(names);
        Program.Result result = apt(command).run();
        if (!result.succeeded()) {
            throw new DebianOutOfReach(
                    "Debian's packages cannot be fetched (%s): %s".formatted(result.line("E:"), ELSEWHERE));
        }
        return names.stream().map(this::downloaded).toList();
    }

    private DebianPackage downloaded(String name) {
        try (Stream<Path> files = Files.list(packages())) {
            return files.filter(file -> String.valueOf(file.getFileName()).startsWith(name + "_"))
                    .map(DebianPackage::read)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("apt fetched no " + name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Program apt(List<String> command) {
        List<String> line = new ArrayList<>(List.of("apt-get", "-q"));
        options().map(option -> "-o" + option).forEach(line::add);
        line.addAll(command);
        return new Program(packages(), line);
    }

    private Stream<String> options() {
        Stream<String> own = Stream.of(
                "Dir::State=" + folder.resolve("state"),
                "Dir::State::status=/dev/null",
                "Dir::Cache=" + folder.resolve("cache"),
                "Dir::Etc::preferences=" + folder.resolve("preferences"),
                "Dir::Etc::preferencesparts=/dev/null",
                // Only with its own sandbox would root need a folder that everybody may read.
                "APT::Sandbox::User=" + System.getProperty("user.name"),
                "Acquire::Languages=none",
                "Acquire::IndexTargets::deb::DEP-11::DefaultEnabled=false",
                "Acquire::Retries=2",
                "Acquire::http::Timeout=20",
                "Acquire::https::Timeout=20");
        return Stream.concat(
                own,
                sources.stream()
                        .flatMap(file -> Stream.of(
                                "Dir::Etc::sourcelist=" + file.toAbsolutePath(), "Dir::Etc::sourceparts=/dev/null")));
    }

    private Path packages() {
        return folder.resolve("packages");
    }

    private void prepare() {
        try {
            Folders.delete(packages()); // versions of last time
            for (String part : List.of("state/lists/partial", "cache/archives/partial", "packages")) {
                Files.createDirectories(folder.resolve(part));
            }
            // A source of something else must not replace the C library.
            Files.writeString(folder.resolve("preferences"), """
                    Package: *
                    Pin: release o=Debian
                    Pin-Priority: 990
                    """);
        } catch (IOException e) {
            throw new UncheckedIOException("the folder " + folder + " cannot be prepared", e);
        }
    }
}

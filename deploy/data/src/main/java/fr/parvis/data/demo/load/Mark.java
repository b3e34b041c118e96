package fr.parvis.data.demo.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Properties;

/**
 * Remembers, beside the platform's data, from which day the dates of the demo are counted and which entries are
 * completely loaded: services replay a repeated call for a day only, a platform may be started again after a year.
 */
final class Mark {
    private static final String DAY = "day";
    private static final String DONE = "done";

    private final Path file;
    private final Properties properties;

    private Mark(Path file, Properties properties) {
        this.file = file;
        this.properties = properties;
    }

    /** Reads the mark of an earlier load, or begins one today. */
    static Mark of(Path file, LocalDate today) {
        var properties = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(file + " cannot be read", e);
            }
        }
        var mark = new Mark(file, properties);
        if (properties.getProperty(DAY) == null) {
            mark.write(DAY, today.toString());
        }
        return mark;
    }

    LocalDate day() {
        return LocalDate.parse(properties.getProperty(DAY));
    }

    synchronized boolean has(Entry entry) {
        return DONE.equals(properties.getProperty(entry.path()));
    }

    synchronized void done(Entry entry) {
        write(entry.path(), DONE);
    }

    private void write(String name, String value) {
        properties.setProperty(name, value);
        try {
            var next = Files.createTempFile(
                    file.toAbsolutePath().getParent(), file.getFileName().toString(), ".next");
            try (var writer = Files.newBufferedWriter(next)) {
                properties.store(writer, "What of the demo antenna is loaded. Goes with the platform's data.");
            }
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }
}

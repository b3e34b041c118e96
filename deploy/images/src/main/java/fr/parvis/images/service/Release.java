package fr.parvis.images.service;

import fr.parvis.images.program.Program;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/**
 * What the images are built from.
 *
 * @param revision the commit, with {@code +changes} when the files were not those of the commit; nothing outside of a clone
 * @param created when that commit was made: the same source gives the same image whenever it is built
 */
public record Release(String version, Optional<String> revision, Instant created) {
    /** Of the repository with this root. */
    public static Release of(Path root) {
        Properties build = build();
        String version = build.getProperty("version");
        if (!Program.exists("git")) {
            return new Release(version, Optional.empty(), Instant.parse(build.getProperty("created")));
        }
        Program.Result commit =
                Program.in(root, "git", "log", "-1", "--format=%H%n%cI").run();
        if (!commit.succeeded()) {
            return new Release(version, Optional.empty(), Instant.parse(build.getProperty("created")));
        }
        List<String> told = commit.output().lines().toList();
        boolean changed =
                !Program.in(root, "git", "status", "--porcelain").run().output().isBlank();
        return new Release(
                version,
                Optional.of(told.get(0) + (changed ? "+changes" : "")),
                OffsetDateTime.parse(told.get(1)).toInstant());
    }

    private static Properties build() {
        try (InputStream content = Release.class.getResourceAsStream("/fr/parvis/images/build.properties")) {
            Properties properties = new Properties();
            properties.load(Objects.requireNonNull(content));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package fr.parvis.keycloak;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** The provider jar of the classes under test, byte for byte the same as long as they are. */
final class ProviderJar {
    private static final long FIXED = 1_795_305_600_000L;

    private ProviderJar() {}

    static Path make() {
        Path classes = Path.of("target", "classes");
        Path jar = Path.of("target", "provider-under-test.jar").toAbsolutePath();
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            for (Path path : files(classes)) {
                JarEntry entry = new JarEntry(classes.relativize(path).toString());
                entry.setTime(FIXED);
                out.putNextEntry(entry);
                Files.copy(path, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jar;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}

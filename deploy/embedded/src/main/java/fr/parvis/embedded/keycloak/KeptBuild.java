package fr.parvis.embedded.keycloak;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.parvis.embedded.process.Folders;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipFile;

/**
 * What the server's own build made of a distribution and a set of providers, kept beside the distribution: it takes a
 * minute, is small, names no folder, and is the same for every home. A jar that only says otherwise when it was made, or
 * by what, is the same provider.
 */
final class KeptBuild {

    private static final System.Logger LOG = System.getLogger(KeptBuild.class.getName());

    /** Where the server's build writes, in a home. */
    private static final String MADE = "lib/quarkus";

    private static final String FOLDER = "keycloak-built";
    private static final String NOT_CLASSES = "META-INF/maven/";
    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    private final Path parts;
    private final Path kept;

    private KeptBuild(Path parts, String name) {
        this.parts = parts;
        this.kept = parts.resolve(FOLDER).resolve(name);
    }

    /**
     * The place of this build, whether or not it is there.
     *
     * @param providers what else the build depends on: how the jars are named, and the time they are given
     */
    static KeptBuild of(KeycloakConfig config, String providers, MessageDigest digest) throws IOException {
        digest.update(providers.getBytes(UTF_8));
        Path distribution = config.parts().keycloakHome();
        digest.update(Files.readAllBytes(distribution.resolve("version.txt")));
        digest.update(String.join(" ", KeycloakCommand.BUILD).getBytes(UTF_8));
        for (Path provider : config.providers()) {
            contents(provider).forEach((name, sum) -> digest.update((name + " " + sum + "\n").getBytes(UTF_8)));
            digest.update((byte) 0);
        }
        return new KeptBuild(config.parts().directory(), HexFormat.of().formatHex(digest.digest()));
    }

    /** Takes it into a home that has the same providers; false when it was never kept. */
    boolean restore(Path home) throws IOException {
        if (!Files.isDirectory(kept)) {
            return false;
        }
        Folders.delete(home.resolve(MADE));
        Folders.copy(kept, home.resolve(MADE));
        return true;
    }

    /**
     * Keeps what was just built in a home, unless somebody else has or the distribution's folder is not ours to write. What
     * cannot be kept costs the next first start a minute, and this one nothing.
     */
    void keep(Path home) {
        if (!Files.isWritable(parts)) {
            return;
        }
        try {
            write(home);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "The build of Keycloak could not be kept in " + kept, e);
        }
    }

    private void write(Path home) throws IOException {
        Path whole = Files.createTempDirectory(Files.createDirectories(parts.resolve(FOLDER)), "new");
        try {
            Folders.copy(home.resolve(MADE), whole.resolve("made"));
            Files.move(whole.resolve("made"), kept, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.isDirectory(kept)) {
                throw e;
            }
        } finally {
            Folders.delete(whole);
        }
    }

    private static SortedMap<String, Long> contents(Path jar) throws IOException {
        SortedMap<String, Long> contents = new TreeMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            zip.stream()
                    .filter(entry -> !entry.isDirectory())
                    .filter(entry -> !entry.getName().startsWith(NOT_CLASSES))
                    .filter(entry -> !entry.getName().equals(MANIFEST))
                    .forEach(entry -> contents.put(entry.getName(), entry.getCrc()));
        }
        return contents;
    }
}

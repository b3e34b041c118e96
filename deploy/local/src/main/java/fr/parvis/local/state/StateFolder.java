package fr.parvis.local.state;

import fr.parvis.embedded.EmbeddedException;
import fr.parvis.embedded.process.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** The one folder that holds everything of the antenna on this machine. */
public record StateFolder(Path root) {
    /** Room without which no start begins. */
    public static final long NEEDED_BYTES = 2_000_000_000L;

    /** {@code .parvis/} of the repository unless PARVIS_STATE says otherwise. */
    public static StateFolder ofThisUser() {
        String told = System.getenv("PARVIS_STATE");
        Path root = told == null || told.isBlank()
                ? Repository.located().root().resolve(".parvis")
                : Path.of(told).toAbsolutePath().normalize();
        return new StateFolder(root);
    }

    /** Databases, the broker's and the identity server's data. */
    public Path data() {
        return root.resolve("data");
    }

    /** Passwords and keys; without them the data cannot be read. */
    public Path secrets() {
        return root.resolve("secrets");
    }

    /** What can be made again and only saves time. */
    public Path cache() {
        return root.resolve("cache");
    }

    /** Pid files. */
    public Path run() {
        return root.resolve("run");
    }

    public Path log() {
        return root.resolve("log");
    }

    /** Makes the folder for its owner alone; ends with a sentence when there is no room. */
    public void prepare() {
        try {
            if (!Files.exists(root)) {
                Files.createDirectories(
                        root, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            Files.createDirectories(run());
            Files.createDirectories(log());
            long room = Files.getFileStore(root).getUsableSpace();
            if (room < NEEDED_BYTES) {
                throw new EmbeddedException(
                        "The disk that holds %s has %d MB left and an antenna needs about 2 GB: make room and try again."
                                .formatted(root, room / 1_000_000));
            }
        } catch (IOException e) {
            throw new EmbeddedException(
                    "The folder %s cannot be written (%s): correct its rights, or name another one with PARVIS_STATE."
                            .formatted(root, e.getMessage()),
                    e);
        }
    }

    /** Whether there is data of an earlier start. */
    public boolean hasData() {
        return Files.isDirectory(data());
    }

    /** Forgets data, secrets and addresses; logs and caches stay. */
    public void wipe() {
        Folders.delete(data());
        Folders.delete(secrets());
        Folders.delete(root.resolve("platform.json"));
        Folders.delete(root.resolve("demo-loaded.properties"));
    }
}

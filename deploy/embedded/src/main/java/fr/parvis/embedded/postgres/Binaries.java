package fr.parvis.embedded.postgres;

import fr.parvis.embedded.EmbeddedException;
import fr.parvis.embedded.Parts;
import fr.parvis.embedded.process.Folders;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The PostgreSQL programs, unpacked once beside the other parts from the archive on the class path. */
final class Binaries {
    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
    private static final String VERSION = "18.6";
    private static final int EXECUTABLE = 0100;

    private Binaries() {}

    /** Folder with {@code bin/postgres} and {@code bin/initdb}; several JVMs, and several threads of each, may ask at once. */
    static synchronized Path unpacked() {
        Path home = Parts.located().directory().resolve("postgresql-" + VERSION);
        Path done = home.resolve(".complete");
        try {
            Files.createDirectories(home.getParent());
            try (FileChannel channel = FileChannel.open(
                            home.resolveSibling("postgresql.lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (lock.isValid() && !Files.exists(done)) {
                    Folders.delete(home);
                    unpack(home);
                    Files.createFile(done);
                }
            }
            return home;
        } catch (IOException e) {
            throw new EmbeddedException(
                    "PostgreSQL could not be unpacked to %s (%s): make room on that disk."
                            .formatted(home, e.getMessage()),
                    e);
        }
    }

    private static void unpack(Path home) throws IOException {
        try (InputStream archive = Binaries.class.getResourceAsStream(ARCHIVE)) {
            if (archive == null) {
                throw new EmbeddedException("PostgreSQL is included for Linux on x86-64 only: use such a machine.");
            }
            TarArchiveInputStream tar =
                    new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive)));
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(home, tar, entry);
            }
        }
    }

    private static void write(Path home, TarArchiveInputStream tar, TarArchiveEntry entry) throws IOException {
        Path target = home.resolve(entry.getName()).normalize();
        if (!target.startsWith(home)) {
            throw new IOException("entry outside the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, target, StandardCopyOption.REPLACE_EXISTING);
            boolean executable = (entry.getMode() & EXECUTABLE) != 0;
            Files.setPosixFilePermissions(
                    target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}

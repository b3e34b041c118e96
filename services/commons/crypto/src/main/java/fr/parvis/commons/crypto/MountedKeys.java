package fr.parvis.commons.crypto;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a file that may be exchanged while the process runs, as a cluster exchanges a mounted secret. Looked at when keys are used, at most
 * once in two seconds (one {@code stat}, some microseconds). A version that cannot be read, or cannot follow the one in use, is not taken.
 */
final class MountedKeys {

    private static final Logger LOG = System.getLogger(MountedKeys.class.getName());
    private static final long EVERY = Duration.ofSeconds(2).toNanos();

    private final Path file;
    private volatile HeldKeys held;
    private volatile Stamp seen;
    private volatile long lookedAt;
    private volatile boolean refused;
    private volatile boolean unread;

    MountedKeys(Path file) {
        this.file = file;
        // Before it is read: a version that comes in between is seen at the next look.
        this.seen = Stamp.of(file);
        this.held = HeldKeys.read(file);
        this.lookedAt = System.nanoTime();
    }

    HeldKeys held() {
        return System.nanoTime() - lookedAt < EVERY ? held : look();
    }

    /** Whether the file says something else than what is in use, and was not taken. */
    boolean refused() {
        held();
        return refused;
    }

    /** Without waiting for the next look. */
    synchronized HeldKeys look() {
        lookedAt = System.nanoTime();
        Stamp now = Stamp.of(file);
        if (!now.equals(seen)) {
            seen = now;
            refused = !taken();
            if (unread) {
                // Nothing was read: the next look tries again, instead of waiting for another version.
                seen = Stamp.UNREAD;
            }
        }
        return held;
    }

    private boolean taken() {
        boolean saidAlready = unread;
        unread = false;
        try {
            HeldKeys fresh = HeldKeys.read(file);
            if (fresh.follow(held)) {
                LOG.log(Level.INFO, "key file changed: writes with {0}, holds {1}", fresh.current(), fresh.epochs());
                held = fresh;
                return true;
            }
            LOG.log(
                    Level.ERROR,
                    "the changed key file {0} is not taken: it lacks {1}, has another key of the same month, or would write with an earlier one",
                    file,
                    held.current());
        } catch (KeysetException damaged) {
            unread = damaged.getCause() instanceof IOException;
            if (!saidAlready || !unread) {
                LOG.log(Level.ERROR, "the changed key file is not taken, the keys read before stay in use", damaged);
            }
        }
        return false;
    }

    /** What tells one version of the file from the next without reading it. */
    private record Stamp(
            @Nullable FileTime written, long size, @Nullable Object place) {

        private static final Stamp ABSENT = new Stamp(null, -1, null);
        private static final Stamp UNREAD = new Stamp(null, -2, null);

        static Stamp of(Path file) {
            try {
                BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
                return new Stamp(seen.lastModifiedTime(), seen.size(), seen.fileKey());
            } catch (IOException absent) {
                return ABSENT;
            }
        }
    }
}

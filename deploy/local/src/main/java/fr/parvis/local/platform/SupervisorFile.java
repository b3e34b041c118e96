package fr.parvis.local.platform;

import fr.parvis.embedded.EmbeddedException;
import fr.parvis.local.state.StateFolder;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Files that say which JVM supervises a state folder. */
public final class SupervisorFile {
    private SupervisorFile() {}

    public static Path of(StateFolder state) {
        return state.run().resolve("supervisor.pid");
    }

    /** Exists while everything is ready. */
    public static Path ready(StateFolder state) {
        return state.run().resolve("ready");
    }

    /** Notes the JVM that has stopped everything and still prepares faster starts. */
    public static Path preparing(StateFolder state) {
        return state.run().resolve("preparing");
    }

    /** Held by the kernel until this JVM ends, in whatever way; two starts at the same moment cannot both have it. */
    static void lock(StateFolder state) {
        try {
            FileChannel channel = FileChannel.open(
                    state.run().resolve("supervisor.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                throw new EmbeddedException(
                        "Another ./parvis up is starting on the same state folder: wait for it, see ./parvis status.");
            }
        } catch (IOException e) {
            throw new EmbeddedException(
                    "The folder %s cannot be written (%s): correct its rights or make room."
                            .formatted(state.run(), e.getMessage()),
                    e);
        }
    }
}

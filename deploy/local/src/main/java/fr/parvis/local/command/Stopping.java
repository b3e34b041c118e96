package fr.parvis.local.command;

import fr.parvis.embedded.EmbeddedException;
import fr.parvis.embedded.process.PidFile;
import fr.parvis.local.platform.SupervisorFile;
import fr.parvis.local.state.StateFolder;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** A supervisor that was told to stop, seen from outside: first it stops all parts, then, rarely, it prepares faster starts. */
final class Stopping {
    /** Longer than preparing may take, which begins when all parts are stopped. */
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    private static final Duration PAUSE = Duration.ofMillis(200);

    private final StateFolder state;
    private final ProcessHandle supervisor;
    private final PrintStream out;
    private final long begin = System.nanoTime();

    Stopping(StateFolder state, ProcessHandle supervisor, PrintStream out) {
        this.state = state;
        this.supervisor = supervisor;
        this.out = out;
    }

    /** Returns when all parts are stopped; the supervisor may still be there, preparing. */
    void untilStopped() {
        waitUntil(() -> !supervisor.isAlive() || preparing());
    }

    /** Returns when the supervisor is gone; shows how far it is. */
    void untilPrepared() {
        if (!preparing()) {
            waitUntil(() -> !supervisor.isAlive());
            return;
        }
        long all = recordings();
        out.printf(
                "Preparing faster starts from what was recorded: %d parts, about two minutes on two processors, once after each build.%n",
                all);
        out.println("Ctrl-C does no harm: it goes on by itself, and the next ./parvis up waits for it.");
        waitUntil(new ToldProgress(all));
    }

    boolean preparing() {
        return PidFile.read(SupervisorFile.preparing(state))
                .filter(file -> file.pid() == supervisor.pid())
                .isPresent();
    }

    long seconds() {
        return Duration.ofNanos(System.nanoTime() - begin).toSeconds();
    }

    private void waitUntil(BooleanSupplier over) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!over.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new EmbeddedException(
                        "The supervisor (process %d) did not end within eight minutes: read %s, then end it with kill -9 %d and run ./parvis down again."
                                .formatted(supervisor.pid(), state.log().resolve("supervisor.log"), supervisor.pid()));
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** A recording is removed when its cache is made. */
    private long recordings() {
        Path folder = state.cache().resolve("aot");
        try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            return files.filter(file -> file.toString().endsWith(".aotconf")).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says each time that another part is done. */
    private final class ToldProgress implements BooleanSupplier {
        private final long all;
        private long told;

        private ToldProgress(long all) {
            this.all = all;
        }

        @Override
        public boolean getAsBoolean() {
            long done = all - recordings();
            if (done > told) {
                told = done;
                out.printf("%6d s  %d of %d parts%n", seconds(), done, all);
            }
            return !supervisor.isAlive();
        }
    }
}

package fr.parvis.embedded.process;

import fr.parvis.embedded.EmbeddedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** A running child process: stopped by {@link #close()}, and by its guard when this JVM ends in any way. */
public final class ChildProcess implements AutoCloseable {
    /** A JVM that records for its ahead-of-time cache writes 200 MB before it ends. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ChildSpec spec;
    private final Process process;
    private final PidFile pidFile;
    private final CompletableFuture<Void> unguarded;

    private ChildProcess(ChildSpec spec, Process process) {
        this.spec = spec;
        this.process = process;
        this.pidFile = PidFile.write(spec.pidFile(), process.toHandle(), spec.marker(), spec.stopSignal());
        this.unguarded = Guard.ofThisJvm().watch(process, spec.stopSignal());
    }

    /** Starts it; refuses when the process noted in its pid file still runs. */
    public static ChildProcess start(ChildSpec spec) {
        PidFile.read(spec.pidFile()).flatMap(PidFile::process).ifPresent(running -> {
            throw new EmbeddedException(
                    "%s already runs as process %d: stop it with ./parvis down.".formatted(spec.name(), running.pid()));
        });
        try {
            Files.createDirectories(spec.log().toAbsolutePath().getParent());
            Files.createDirectories(spec.directory());
            ProcessBuilder builder = new ProcessBuilder(Session.own(spec.command()))
                    .directory(spec.directory().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(spec.log().toFile()));
            // what the launcher was told is no setting of a part
            builder.environment().keySet().removeIf(name -> name.startsWith("PARVIS_"));
            builder.environment().putAll(spec.environment());
            Process started = builder.start();
            started.getOutputStream().close();
            return new ChildProcess(spec, started);
        } catch (IOException e) {
            throw new EmbeddedException(
                    "%s could not be started (%s): check that the disk is not full and that %s may be executed."
                            .formatted(
                                    spec.name(), e.getMessage(), spec.command().getFirst()),
                    e);
        }
    }

    public String name() {
        return spec.name();
    }

    public Path log() {
        return spec.log();
    }

    public long pid() {
        return process.pid();
    }

    public boolean alive() {
        return process.isAlive();
    }

    /** Completes when the process ends, with its exit code. */
    public CompletableFuture<Integer> exit() {
        return unguarded.thenApply(told -> process.exitValue());
    }

    /** Ends it without warning, as a power cut would; the pid file stays, as it would then. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** One sentence about an end that nobody asked for. */
    public EmbeddedException died() {
        return new EmbeddedException("%s ended with code %d (%s): read %s."
                .formatted(spec.name(), process.exitValue(), LogTail.lastWords(spec.log()), spec.log()));
    }

    @Override
    public void close() {
        Signals.stop(process.toHandle(), spec.stopSignal(), PATIENCE);
        pidFile.delete();
    }
}

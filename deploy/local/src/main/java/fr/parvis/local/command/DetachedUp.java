package fr.parvis.local.command;

import fr.parvis.embedded.EmbeddedException;
import fr.parvis.embedded.process.PidFile;
import fr.parvis.local.platform.Antenna;
import fr.parvis.local.platform.Context;
import fr.parvis.local.platform.SupervisorFile;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** Starts the supervisor as a process of its own and shows its progress until everything is ready. */
final class DetachedUp {
    private static final long PAUSE_NANOS = 200_000_000L;

    private final Context context;
    private final PrintStream out;
    private final Path log;

    DetachedUp(Context context, PrintStream out) {
        this.context = context;
        this.out = out;
        this.log = context.state().log().resolve("supervisor.log");
    }

    int start() {
        context.state().prepare();
        Optional<ProcessHandle> running =
                PidFile.read(SupervisorFile.of(context.state())).flatMap(PidFile::process);
        if (running.isPresent()) {
            throw new EmbeddedException(
                    "The antenna is already up (supervisor process %d): see it with ./parvis status, stop it with ./parvis down."
                            .formatted(running.get().pid()));
        }
        try {
            Files.deleteIfExists(SupervisorFile.ready(context.state()));
            Files.deleteIfExists(log);
            return follow(launch());
        } catch (IOException e) {
            throw new EmbeddedException(
                    "The supervisor could not be started (%s): check that the disk is not full."
                            .formatted(e.getMessage()),
                    e);
        }
    }

    private Process launch() throws IOException {
        String session = Files.isExecutable(Path.of("/usr/bin/setsid")) ? "setsid" : "nohup";
        List<String> command = List.of(
                session,
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-Dstdout.encoding=UTF-8",
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                "-Dparvis.parts=" + context.repository().parts(),
                "-Dparvis.root=" + context.repository().root(),
                "-cp",
                System.getProperty("java.class.path"),
                Antenna.MARKER,
                "up");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        process.getOutputStream().close();
        return process;
    }

    /** Ctrl-C before everything is ready stops what was begun; afterwards the supervisor stays. */
    private int follow(Process supervisor) throws IOException {
        Thread stop = new Thread(() -> breakOff(supervisor), "stop");
        Runtime.getRuntime().addShutdownHook(stop);
        long shown = 0;
        while (true) {
            boolean alive = supervisor.isAlive();
            boolean ready = Files.exists(SupervisorFile.ready(context.state()));
            shown += show(shown);
            if (ready) {
                Runtime.getRuntime().removeShutdownHook(stop);
                return 0;
            }
            if (!alive) {
                return Math.max(1, supervisor.exitValue());
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    /** Says what Ctrl-C does here: it stops, and that takes a while. */
    private void breakOff(Process supervisor) {
        if (!supervisor.isAlive()) {
            return;
        }
        out.printf("%nStopping what was begun; after --detach only ./parvis down stops what is ready.%n");
        supervisor.destroy();
        Stopping stopping = new Stopping(context.state(), supervisor.toHandle(), out);
        stopping.untilStopped();
        String rest = stopping.preparing()
                ? "; process %d still prepares faster starts, and the next ./parvis up waits for it"
                        .formatted(supervisor.pid())
                : "";
        out.printf("Everything is stopped (%d s)%s.%n", stopping.seconds(), rest);
    }

    private long show(long from) throws IOException {
        byte[] all = Files.exists(log) ? Files.readAllBytes(log) : new byte[0];
        out.write(all, (int) from, all.length - (int) from);
        out.flush();
        return all.length - from;
    }
}

package fr.parvis.local.platform;

import fr.parvis.embedded.EmbeddedException;
import fr.parvis.embedded.process.ChildSpec.StopSignal;
import fr.parvis.embedded.process.Folders;
import fr.parvis.embedded.process.Orphans;
import fr.parvis.embedded.process.PidFile;
import fr.parvis.embedded.process.Ports;
import fr.parvis.independence.platform.PlatformDescription;
import fr.parvis.local.state.StateFolder;
import java.time.Duration;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/** One run of the whole antenna under the supervision of this JVM, from the first check to the last stop. */
public final class Antenna implements AutoCloseable {
    /** Stands in the command line of every supervisor. */
    public static final String MARKER = "fr.parvis.local.Parvis";

    private static final Duration PREPARATION = Duration.ofMinutes(6);

    private final Context context;
    private final Progress progress;
    private final Platform platform;
    private final Supervisor supervisor;
    private final Description description;
    private final PidFile pidFile;
    private final CountDownLatch started = new CountDownLatch(1);
    private volatile boolean closed;
    private volatile boolean complete;

    private Antenna(Context context, Progress progress, PidFile pidFile) {
        this.context = context;
        this.progress = progress;
        this.pidFile = pidFile;
        this.platform = new Platform(context, progress);
        this.description = new Description(context, platform);
        this.supervisor = new Supervisor(platform, progress, new WrittenDown());
    }

    /** Checks what can be checked before anything starts, and takes the state folder for this JVM. */
    public static Antenna claim(Context context, Progress progress) {
        StateFolder state = context.state();
        state.prepare();
        PidFile.read(SupervisorFile.of(state)).flatMap(PidFile::process).ifPresent(running -> {
            throw new EmbeddedException(
                    "The antenna is already up (supervisor process %d): see it with ./parvis status, stop it with ./parvis down."
                            .formatted(running.pid()));
        });
        awaitPreparation(state, progress);
        SupervisorFile.lock(state);
        Folders.delete(SupervisorFile.ready(state));
        new GivenUp(state).forget();
        Orphans.end(state.run())
                .forEach(left ->
                        progress.say("ended process %d, left over from an earlier start".formatted(left.pid())));
        requirePorts(context);
        PidFile own = PidFile.write(SupervisorFile.of(state), ProcessHandle.current(), MARKER, StopSignal.TERM);
        return new Antenna(context, progress, own);
    }

    /** Returns when every part is ready and the demo antenna is loaded. */
    public PlatformDescription start() {
        try {
            platform.start();
        } finally {
            started.countDown();
        }
        complete = true;
        PlatformDescription running = description.write();
        supervisor.watch();
        for (DemoLoader loader : ServiceLoader.load(DemoLoader.class)) {
            progress.step("the demo antenna is loaded", () -> {
                loader.load(running, progress::say);
                return loader;
            });
        }
        return running;
    }

    /** Until somebody stops it. */
    public void supervise() {
        supervisor.await();
    }

    /** For the commands that look from outside. */
    private final class WrittenDown implements Supervisor.Listener {
        @Override
        public void restarted() {
            description.write();
        }

        @Override
        public void givenUp(String part) {
            new GivenUp(context.state()).note(part);
        }
    }

    /** Whether somebody has stopped it, or is about to. */
    public boolean closed() {
        return closed;
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        progress.say("stopping");
        supervisor.close();
        platform.close();
        List<ProcessHandle> left = new Leftovers(context.state(), started).end();
        Folders.delete(context.state().root().resolve(PlatformDescription.FILE));
        new GivenUp(context.state()).forget();
        progress.say(left.isEmpty() ? "everything is stopped" : stillEnding(left));
        makeCaches();
    }

    private static String stillEnding(List<ProcessHandle> left) {
        String numbers = left.stream().map(one -> Long.toString(one.pid())).collect(Collectors.joining(" "));
        return "all is stopped but what does not end within half a minute: if it stays, kill -9 " + numbers;
    }

    private void makeCaches() {
        List<AotCache> recordings = complete ? platform.recordings() : List.of();
        pidFile.delete(); // before the other note: whoever sees that one may end what is noted here
        if (recordings.isEmpty()) {
            return;
        }
        PidFile preparing = FasterStarts.note(context);
        new FasterStarts(recordings, progress).make();
        preparing.delete();
    }

    /** An earlier stop holds the folder until its caches are made. */
    private static void awaitPreparation(StateFolder state, Progress progress) {
        PidFile.read(SupervisorFile.preparing(state)).flatMap(PidFile::process).ifPresent(preparing -> {
            progress.say(
                    "waiting: the last stop still prepares faster starts (process %d), which takes about two minutes"
                            .formatted(preparing.pid()));
            try {
                preparing.onExit().get(PREPARATION.toSeconds(), TimeUnit.SECONDS);
            } catch (ExecutionException | TimeoutException stillThere) {
                throw new EmbeddedException(
                        "The last stop still prepares faster starts (process %d): end it with kill -9 %d, which loses nothing else, and start again."
                                .formatted(preparing.pid(), preparing.pid()),
                        stillThere);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static void requirePorts(Context context) {
        for (Side side : Side.values()) {
            Ports.requireFree(side.database(), context.ports().at(side.databaseOffset()));
        }
        Ports.requireFree("kafka", context.ports().kafka());
        Ports.requireFree("the controller of kafka", context.ports().kafkaController());
        Ports.requireFree("keycloak", context.ports().keycloak());
        for (PlatformService service : PlatformService.values()) {
            Ports.requireFree(service.lower(), context.ports().at(service.portOffset()));
        }
    }
}

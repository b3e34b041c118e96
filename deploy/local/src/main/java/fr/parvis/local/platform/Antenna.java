package fr.parvis.local.platform;

import fr.parvis.embedded.EmbeddedException;
import fr.parvis.embedded.process.ChildSpec.StopSignal;
import fr.parvis.embedded.process.Folders;
import fr.parvis.embedded.process.Orphans;
import fr.parvis.embedded.process.PidFile;
import fr.parvis.embedded.process.Ports;
import fr.parvis.independence.platform.PlatformDescription;
import fr.parvis.local.state.StateFolder;
import java.util.ServiceLoader;

/** One run of the whole antenna under the supervision of this JVM, from the first check to the last stop. */
public final class Antenna implements AutoCloseable {
    /** Stands in the command line of every supervisor. */
    public static final String MARKER = "fr.parvis.local.Parvis";

    private final Context context;
    private final Progress progress;
    private final Platform platform;
    private final Supervisor supervisor;
    private final Description description;
    private final PidFile pidFile;
    private boolean closed;
    private volatile boolean complete;

    private Antenna(Context context, Progress progress, PidFile pidFile) {
        this.context = context;
        this.progress = progress;
        this.pidFile = pidFile;
        this.platform = new Platform(context, progress);
        this.description = new Description(context, platform);
        this.supervisor = new Supervisor(platform, progress, description::write);
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
        SupervisorFile.lock(state);
        Orphans.end(state.run())
                .forEach(left ->
                        progress.say("ended process %d, left over from an earlier start".formatted(left.pid())));
        requirePorts(context);
        PidFile own = PidFile.write(SupervisorFile.of(state), ProcessHandle.current(), MARKER, StopSignal.TERM);
        return new Antenna(context, progress, own);
    }

    /** Returns when every part is ready and the demo antenna is loaded. */
    public PlatformDescription start() {
        platform.start();
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

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        supervisor.close();
        platform.close();
        pidFile.delete();
        Folders.delete(context.state().root().resolve(PlatformDescription.FILE));
        progress.say("everything is stopped");
        makeCaches();
    }

    private void makeCaches() {
        var recordings = platform.recordings();
        if (recordings.isEmpty() || !complete) {
            return;
        }
        progress.say("preparing faster starts, once (%d parts)".formatted(recordings.size()));
        Parallel.run(recordings.stream()
                .<Runnable>map(recording -> () -> progress.say(
                        recording.make()
                                ? "%s will start faster".formatted(recording.name())
                                : "%s will start as before: no cache could be made".formatted(recording.name())))
                .toList());
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

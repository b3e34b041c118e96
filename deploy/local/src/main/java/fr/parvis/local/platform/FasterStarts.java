package fr.parvis.local.platform;

import fr.parvis.embedded.process.ChildSpec.StopSignal;
import fr.parvis.embedded.process.PidFile;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes the ahead-of-time caches of a run that was recorded, after its parts have stopped, and tells how far it is. */
final class FasterStarts {
    private final List<AotCache> recordings;
    private final Progress progress;
    private final AtomicInteger done = new AtomicInteger();
    private volatile boolean brokenOff;

    FasterStarts(List<AotCache> recordings, Progress progress) {
        this.recordings = recordings;
        this.progress = progress;
    }

    /** Notes this JVM as the one that prepares, for {@code down} and the next {@code up}, which wait for it. */
    static PidFile note(Context context) {
        return PidFile.write(
                SupervisorFile.preparing(context.state()), ProcessHandle.current(), Antenna.MARKER, StopSignal.TERM);
    }

    /** As many at once as there are processors: each keeps one busy and takes a few hundred megabytes. */
    void make() {
        progress.say(
                "preparing faster starts from what this run recorded: %d parts, about two minutes on two processors, once after each build (in the foreground a second Ctrl-C leaves it out)"
                        .formatted(recordings.size()));
        Parallel.run(
                recordings.stream().<Runnable>map(one -> () -> make(one)).toList(),
                Runtime.getRuntime().availableProcessors());
        if (brokenOff) {
            progress.say("broken off: what has no cache yet is recorded again at the next start; nothing else is lost");
        }
    }

    private void make(AotCache recording) {
        if (brokenOff) {
            return;
        }
        switch (recording.make()) {
            case MADE ->
                progress.say("%s will start faster (%d of %d)"
                        .formatted(recording.name(), done.incrementAndGet(), recordings.size()));
            case NOT_MADE ->
                progress.say("%s will start as before: no cache could be made (%d of %d)"
                        .formatted(recording.name(), done.incrementAndGet(), recordings.size()));
            case BROKEN_OFF -> brokenOff = true;
        }
    }
}

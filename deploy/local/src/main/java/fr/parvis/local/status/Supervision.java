package fr.parvis.local.status;

import fr.parvis.embedded.process.PidFile;
import fr.parvis.local.platform.GivenUp;
import fr.parvis.local.platform.Supervisor;
import fr.parvis.local.platform.SupervisorFile;
import fr.parvis.local.state.StateFolder;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who looks after parts that are not ready, and what to do about them.
 *
 * @param givenUp names of the parts that the supervisor starts no more
 */
public record Supervision(By by, Set<String> givenUp) {
    private static final String DOWN_AND_UP = "./parvis down and ./parvis up";

    /** Who looks after the parts. */
    public enum By {
        NOBODY,
        /** A supervisor that is starting them, or stopping them. */
        ONE_ON_THE_WAY,
        /** A supervisor that starts a dead one again. */
        ONE_THAT_WATCHES
    }

    public Supervision {
        givenUp = Set.copyOf(givenUp);
    }

    static Supervision of(StateFolder state) {
        if (PidFile.read(SupervisorFile.of(state)).flatMap(PidFile::process).isEmpty()) {
            return new Supervision(By.NOBODY, Set.of());
        }
        boolean ready = Files.exists(SupervisorFile.ready(state));
        return new Supervision(
                ready ? By.ONE_THAT_WATCHES : By.ONE_ON_THE_WAY, ready ? new GivenUp(state).names() : Set.of());
    }

    /** What to do about all that is not ready. */
    public String sentence(List<PartStatus> missing) {
        List<PartStatus> lost =
                missing.stream().filter(part -> givenUp.contains(part.name())).toList();
        String names = names(missing);
        if (!lost.isEmpty()) {
            return "Not ready: %s. Given up after %d restarts: %s; read %s, then %s."
                    .formatted(names, Supervisor.MOST_RESTARTS, names(lost), logs(lost), DOWN_AND_UP);
        }
        return switch (by) {
            case NOBODY ->
                "Not ready: %s, and no supervisor runs: stop what is left with ./parvis down, then start with ./parvis up."
                        .formatted(names);
            case ONE_ON_THE_WAY ->
                "Not ready: %s; the antenna is being started or stopped, so look again in a minute.".formatted(names);
            case ONE_THAT_WATCHES ->
                "Not ready: %s; the supervisor starts a dead part again, up to five times, so look again in a minute, and if it stays so read %s, then %s."
                        .formatted(names, logs(missing), DOWN_AND_UP);
        };
    }

    /** What was seen of one part. */
    public String seen(PartStatus part) {
        if (givenUp.contains(part.name())) {
            return "given up after %d restarts".formatted(Supervisor.MOST_RESTARTS);
        }
        return part.state() == PartStatus.State.DOWN ? "its process is gone" : "does not answer";
    }

    /** What to do about one part. */
    public String todo(PartStatus part) {
        if (givenUp.contains(part.name())) {
            return "Nobody starts it again: read %s, then %s.".formatted(part.log(), DOWN_AND_UP);
        }
        return switch (by) {
            case NOBODY -> "No supervisor runs: stop what is left with ./parvis down, then start with ./parvis up.";
            case ONE_ON_THE_WAY -> "The antenna is being started or stopped: look again in a minute.";
            case ONE_THAT_WATCHES ->
                "The supervisor starts a dead part again; if it stays so read %s, then %s."
                        .formatted(part.log(), DOWN_AND_UP);
        };
    }

    private static String names(List<PartStatus> parts) {
        return parts.stream().map(PartStatus::name).collect(Collectors.joining(", "));
    }

    private static String logs(List<PartStatus> parts) {
        return parts.stream().map(PartStatus::log).collect(Collectors.joining(", "));
    }
}

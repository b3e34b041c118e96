package fr.parvis.local.status;

import fr.parvis.embedded.EmbeddedException;
import fr.parvis.independence.platform.PlatformDescription;
import fr.parvis.local.platform.Context;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The running antenna, for a command that needs all of it. */
public final class Running {
    private Running() {}

    /**
     * Where everything is.
     *
     * @throws EmbeddedException with a sentence, when it does not run or a part of it is not ready
     */
    public static PlatformDescription antenna(Context context) {
        Path state = context.state().root();
        if (!Files.exists(state.resolve(PlatformDescription.FILE))) {
            throw new EmbeddedException("The antenna is not running: start it with ./parvis up.");
        }
        PlatformStatus status = new PlatformStatus(context);
        List<PartStatus> missing =
                status.look().stream().filter(part -> !part.ready()).toList();
        if (!missing.isEmpty()) {
            throw new EmbeddedException(sentence(missing, status.supervisor().isPresent()));
        }
        try {
            return PlatformDescription.read(state);
        } catch (IOException e) {
            throw new EmbeddedException(
                    "The description of the running antenna cannot be read: stop it with ./parvis down and start it again.",
                    e);
        }
    }

    /** What to do about parts that are not ready. */
    public static String sentence(List<PartStatus> missing, boolean supervised) {
        String names = missing.stream().map(PartStatus::name).collect(Collectors.joining(", "));
        return supervised
                ? "Not ready: %s; the supervisor starts a dead part again, up to five times, so look again in a minute, and if it stays so read %s, then ./parvis down and ./parvis up."
                        .formatted(names, missing.stream().map(PartStatus::log).collect(Collectors.joining(", ")))
                : "Not ready: %s, and no supervisor runs: stop what is left with ./parvis down, then start with ./parvis up."
                        .formatted(names);
    }
}

package fr.parvis.local.status;

import fr.parvis.embedded.EmbeddedException;
import fr.parvis.independence.platform.PlatformDescription;
import fr.parvis.local.platform.Context;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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
            throw new EmbeddedException(status.supervision().sentence(missing));
        }
        try {
            return PlatformDescription.read(state);
        } catch (IOException e) {
            throw new EmbeddedException(
                    "The description of the running antenna cannot be read: stop it with ./parvis down and start it again.",
                    e);
        }
    }
}

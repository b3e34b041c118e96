package fr.parvis.portal.persons;

import fr.parvis.portal.codes.ActAnswer;
import fr.parvis.portal.codes.Manner;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Her acts, newest first. */
public record Acts(List<Act> items) {

    /**
     * One act.
     *
     * @param matter code of what it was about
     * @param answer null where nothing was asked
     * @param enteredByHer false: somebody wrote it down for her
     */
    public record Act(
            UUID actId,
            String matter,
            @Nullable ActAnswer answer,
            Manner manner,
            @Nullable String witnessName,
            boolean enteredByHer,
            Instant performedAt) {}
}

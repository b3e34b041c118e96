package fr.parvis.portal.persons;

import fr.parvis.portal.codes.ConsentState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One consent and the states it was in, oldest first. */
public record ConsentFile(Consent consent, List<Step> history) {

    /**
     * A state and when it was recorded.
     *
     * @param actId her act behind it; absent where time alone made it
     */
    public record Step(ConsentState state, @Nullable UUID actId, Instant at) {}
}

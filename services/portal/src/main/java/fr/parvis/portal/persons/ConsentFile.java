package fr.parvis.portal.persons;

import fr.parvis.portal.codes.ConsentState;
import java.time.Instant;
import java.util.List;

/** One consent and the states it was in, oldest first. */
public record ConsentFile(Consent consent, List<Step> history) {

    /** A state and since when. */
    public record Step(ConsentState state, Instant at) {}
}

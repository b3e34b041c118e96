package fr.parvis.facilitation.release;

import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.person.PersonReference;
import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.UUID;

/** Disclosures, granted and ended by persons alone. */
public interface Disclosures {

    /**
     * Asks for a disclosure; the same release key always gives the same one.
     *
     * @throws fr.parvis.facilitation.refusal.RefusedByPersons when the act does not stand
     * @throws fr.parvis.commons.web.problem.ProblemException when nobody answers in time
     */
    Uni<Granted> grant(Wanted wanted, Act act);

    /** Ends one; ending again is harmless. */
    Uni<Void> end(UUID handle);

    /** What is asked. */
    record Wanted(PersonReference person, String recipient, LocalDate until, UUID releaseKey) {}

    /** What was granted. */
    record Granted(UUID handle, UUID recipientReference, LocalDate until) {}
}

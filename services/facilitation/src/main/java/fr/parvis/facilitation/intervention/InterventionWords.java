package fr.parvis.facilitation.intervention;

import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.person.PersonReference;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Her words on interventions, kept under her key; only ever added to. */
public interface InterventionWords {

    Uni<Void> add(InterventionWord word);

    /** Her last word on each of these of hers, where she said one. */
    Uni<Map<UUID, InterventionWord>> last(PersonReference person, Collection<UUID> interventions);

    /** All she said of one, first to last. */
    Uni<List<InterventionWord>> all(PersonReference person, UUID intervention);

    /** Minutes of the interventions she has a say in. */
    Uni<Spoken> spoken(CaseId caseId);

    /**
     * Minutes, of those of the case.
     *
     * @param contested her last word contests them as they read now
     * @param askedAgain they were corrected since her last word
     */
    record Spoken(long contested, long askedAgain) {}
}

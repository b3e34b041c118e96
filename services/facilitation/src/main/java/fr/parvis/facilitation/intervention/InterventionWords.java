package fr.parvis.facilitation.intervention;

import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.person.PersonReference;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Her words on interventions, kept under her key; only ever added to. */
public interface InterventionWords {

    Uni<Void> add(InterventionWord word);

    /** Her last word on each of these of hers, where she said one. */
    Uni<Map<UUID, InterventionWord>> last(PersonReference person, Collection<UUID> interventions);

    /** Minutes of the interventions her last word contests. */
    Uni<Long> contestedMinutes(CaseId caseId);
}

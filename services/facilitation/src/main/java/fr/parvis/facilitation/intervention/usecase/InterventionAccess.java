package fr.parvis.facilitation.intervention.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.intervention.Intervention;
import fr.parvis.facilitation.intervention.Interventions;
import fr.parvis.facilitation.person.Participant;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The door to one intervention: that of its case, a closed one included, since her hours stay hers to speak about. Inside the caller's transaction. */
@ApplicationScoped
final class InterventionAccess {

    private final Interventions interventions;
    private final CaseAccess cases;

    InterventionAccess(Interventions interventions, CaseAccess cases) {
        this.interventions = interventions;
        this.cases = cases;
    }

    /** An intervention and the case it belongs to. */
    record Found(Intervention intervention, Case caze) {}

    /** As {@link #visible}, where the answer tells more than the caller says: the read is written down first. */
    Uni<Found> reading(Participant participant, UUID id) {
        return visible(participant, id)
                .call(found -> cases.alreadySo(participant, found.caze(), Part.INTERVENTIONS, found));
    }

    Uni<Found> visible(Participant participant, UUID id) {
        return interventions
                .withId(id)
                .map(found -> found.orElseThrow(Problems::notFound))
                .chain(intervention ->
                        cases.visible(participant, intervention.caseId()).map(caze -> new Found(intervention, caze)));
    }
}

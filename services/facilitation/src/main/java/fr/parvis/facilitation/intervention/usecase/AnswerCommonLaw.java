package fr.parvis.facilitation.intervention.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.intervention.CommonLawAnswer;
import fr.parvis.facilitation.intervention.Intervention;
import fr.parvis.facilitation.intervention.InterventionWords;
import fr.parvis.facilitation.intervention.Interventions;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Keeps whether common-law options were explored where only specialised actors were met (FAC-82); asked, never demanded. */
@ApplicationScoped
public final class AnswerCommonLaw {

    private final CaseAccess access;
    private final Interventions interventions;
    private final InterventionWords words;

    AnswerCommonLaw(CaseAccess access, Interventions interventions, InterventionWords words) {
        this.access = access;
        this.interventions = interventions;
        this.words = words;
    }

    @WithTransaction
    public Uni<ToldIntervention> handle(Participant facilitator, UUID id, CommonLawAnswer answer) {
        return access.reading(facilitator, interventions.withId(id), Part.INTERVENTIONS)
                .invoke(found -> requireAsked(found.thing()))
                .chain(found -> interventions
                        .answer(id, answer)
                        .chain(answered -> words.last(found.caze().person(), List.of(id))
                                .map(said -> new ToldIntervention(answered, said.get(id)))));
    }

    private static void requireAsked(Intervention intervention) {
        if (!intervention.specialisedAlone()) {
            throw Problems.refused(FacilitationProblem.COMMON_LAW_NOT_ASKED, "answer", "specialised-alone");
        }
    }
}

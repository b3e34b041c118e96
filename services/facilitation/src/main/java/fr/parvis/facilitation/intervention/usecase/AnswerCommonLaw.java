package fr.parvis.facilitation.intervention.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.intervention.CommonLawAnswer;
import fr.parvis.facilitation.intervention.Intervention;
import fr.parvis.facilitation.intervention.Interventions;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Keeps whether common-law options were explored where only specialised actors were met (FAC-82); asked, never demanded. */
@ApplicationScoped
public final class AnswerCommonLaw {

    private final CaseAccess access;
    private final Interventions interventions;
    private final HerLastWord lastWord;

    AnswerCommonLaw(CaseAccess access, Interventions interventions, HerLastWord lastWord) {
        this.access = access;
        this.interventions = interventions;
        this.lastWord = lastWord;
    }

    @WithTransaction
    public Uni<ToldIntervention> handle(Participant facilitator, UUID id, CommonLawAnswer answer) {
        return access.reading(facilitator, interventions.withId(id), Part.INTERVENTIONS)
                // a correction under way would be written over by an answer to what stood before it
                .chain(() -> interventions.lock(id))
                .invoke(held -> requireAsked(held.orElseThrow(Problems::notFound)))
                .chain(() -> interventions.answer(id, answer))
                .chain(lastWord::beside);
    }

    private static void requireAsked(Intervention intervention) {
        if (!intervention.specialisedAlone()) {
            throw Problems.refused(FacilitationProblem.COMMON_LAW_NOT_ASKED, "answer", "specialised-alone");
        }
    }
}

package fr.parvis.facilitation.intervention.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.intervention.Interventions;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Shows one intervention as it reads now. */
@ApplicationScoped
public final class ShowIntervention {

    private final CaseAccess access;
    private final Interventions interventions;
    private final HerLastWord lastWord;

    ShowIntervention(CaseAccess access, Interventions interventions, HerLastWord lastWord) {
        this.access = access;
        this.interventions = interventions;
        this.lastWord = lastWord;
    }

    @WithTransaction
    public Uni<ToldIntervention> handle(Participant participant, UUID id) {
        return access.reading(participant, interventions.withId(id), Part.INTERVENTIONS)
                .chain(found -> lastWord.beside(found.thing()));
    }
}

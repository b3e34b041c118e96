package fr.parvis.facilitation.intervention.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.intervention.Interventions;
import fr.parvis.facilitation.intervention.SupportHours;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells the hours mobilised for one person (FAC-80). */
@ApplicationScoped
public final class TellHours {

    private final CaseAccess access;
    private final Interventions interventions;

    TellHours(CaseAccess access, Interventions interventions) {
        this.access = access;
        this.interventions = interventions;
    }

    @WithTransaction
    public Uni<SupportHours> handle(Participant participant, CaseId caseId) {
        return access.reading(participant, caseId, Part.HOURS).chain(() -> interventions.hours(caseId));
    }
}

package fr.parvis.facilitation.aim.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.aim.ChosenAim;
import fr.parvis.facilitation.aim.ChosenAims;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Shows what she said of the aims. */
@ApplicationScoped
public final class ListAims {

    private final CaseAccess access;
    private final ChosenAims aims;

    ListAims(CaseAccess access, ChosenAims aims) {
        this.access = access;
        this.aims = aims;
    }

    @WithTransaction
    public Uni<List<ChosenAim>> handle(Participant participant, CaseId caseId) {
        return access.reading(participant, caseId, Part.SUPPORT_AIMS).chain(() -> aims.of(caseId));
    }
}

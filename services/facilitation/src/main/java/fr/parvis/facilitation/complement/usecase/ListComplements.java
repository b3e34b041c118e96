package fr.parvis.facilitation.complement.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.complement.Complement;
import fr.parvis.facilitation.complement.Complements;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Shows what was proposed to her and what she said. */
@ApplicationScoped
public final class ListComplements {

    private final CaseAccess access;
    private final Complements complements;

    ListComplements(CaseAccess access, Complements complements) {
        this.access = access;
        this.complements = complements;
    }

    @WithTransaction
    public Uni<List<Complement>> handle(Participant participant, CaseId caseId) {
        return access.reading(participant, caseId, Part.COMPLEMENTARY_SUPPORTS).chain(() -> complements.of(caseId));
    }
}

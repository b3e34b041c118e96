package fr.parvis.facilitation.interview.persistence;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.interview.PreparatorySession;
import fr.parvis.facilitation.interview.PreparatorySessions;
import fr.parvis.facilitation.refusal.Collisions;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
final class HibernateSessions implements PreparatorySessions {

    @Override
    public Uni<Void> add(PreparatorySession held) {
        return Panache.getSession()
                .chain(session -> session.persist(new SessionRow(held)).chain(session::flush))
                .onFailure(Collisions::happened)
                .transform(_ -> Problems.versionConflict());
    }

    @Override
    public Uni<Long> count(CaseId caseId) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "select count(*) from SessionRow where caseId = :caseId", Long.class)
                        .setParameter("caseId", caseId.value())
                        .getSingleResult());
    }
}

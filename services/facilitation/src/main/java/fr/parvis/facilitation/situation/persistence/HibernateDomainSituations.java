package fr.parvis.facilitation.situation.persistence;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.datakey.PersonKeys;
import fr.parvis.facilitation.expression.LifeDomain;
import fr.parvis.facilitation.refusal.Collisions;
import fr.parvis.facilitation.situation.DomainSituation;
import fr.parvis.facilitation.situation.DomainSituations;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
final class HibernateDomainSituations implements DomainSituations {

    private final PersonKeys keys;

    HibernateDomainSituations(PersonKeys keys) {
        this.keys = keys;
    }

    @Override
    public Uni<List<DomainSituation>> current(CaseId caseId) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from SituationRow where caseId = :caseId and current = true", SituationRow.class)
                        .setParameter("caseId", caseId.value())
                        .getResultList())
                .chain(this::opened)
                .map(all -> all.stream()
                        .sorted(Comparator.comparing(DomainSituation::domain))
                        .toList());
    }

    @Override
    public Uni<List<DomainSituation>> saidOf(CaseId caseId, LifeDomain domain, @Nullable Long before, int limit) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from SituationRow where caseId = :caseId and domain = :domain and recorded < :before"
                                        + " order by recorded desc",
                                SituationRow.class)
                        .setParameter("caseId", caseId.value())
                        .setParameter("domain", domain)
                        .setParameter("before", before == null ? Long.MAX_VALUE : before)
                        .setMaxResults(limit)
                        .getResultList())
                .chain(this::opened);
    }

    @Override
    public Uni<Void> add(DomainSituation situation) {
        return keys.of(situation.person())
                .chain(key -> Panache.getSession()
                        .chain(session -> session.createMutationQuery(
                                        "update SituationRow set current = false where caseId = :caseId and domain = :domain"
                                                + " and current = true")
                                .setParameter("caseId", situation.caseId().value())
                                .setParameter("domain", situation.domain())
                                .executeUpdate()
                                .chain(() -> session.persist(new SituationRow(situation, key)))
                                .chain(session::flush)))
                .onFailure(Collisions::happened)
                .transform(_ -> Problems.versionConflict());
    }

    /** All rows are of one case, hence of one person. */
    private Uni<List<DomainSituation>> opened(List<SituationRow> rows) {
        return keys.allOpened(rows, row -> row.person, (row, key) -> row.situation(key));
    }
}

package fr.parvis.facilitation.act.persistence;

import fr.parvis.facilitation.act.ActMade;
import fr.parvis.facilitation.act.ActsMade;
import fr.parvis.facilitation.act.Matter;
import fr.parvis.facilitation.caseload.CaseId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

@ApplicationScoped
final class HibernateActsMade implements ActsMade {

    private static final String LAST =
            "select max(performedAt) from ActRow" + " where caseId = :case and matter = :matter and object in :objects";

    @Override
    public Uni<Void> add(ActMade act) {
        return Panache.getSession().chain(session -> session.persist(new ActRow(act)));
    }

    @Override
    public Uni<Optional<Instant>> lastPerformed(CaseId caseId, Matter matter, Collection<String> objects) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(LAST, Instant.class)
                        .setParameter("case", caseId.value())
                        .setParameter("matter", matter)
                        .setParameter("objects", objects)
                        .getSingleResultOrNull())
                .map(Optional::ofNullable);
    }
}

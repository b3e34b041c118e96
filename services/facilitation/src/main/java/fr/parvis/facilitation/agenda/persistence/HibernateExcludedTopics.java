package fr.parvis.facilitation.agenda.persistence;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.agenda.ExcludedTopic;
import fr.parvis.facilitation.agenda.ExcludedTopics;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.datakey.PersonKeys;
import fr.parvis.facilitation.refusal.Collisions;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
final class HibernateExcludedTopics implements ExcludedTopics {

    private final PersonKeys keys;

    HibernateExcludedTopics(PersonKeys keys) {
        this.keys = keys;
    }

    @Override
    public Uni<Optional<ExcludedTopic>> withId(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(ExcludedTopicRow.class, id))
                .chain(row -> keys.opened(row, one -> one.person, (one, key) -> one.topic(key)));
    }

    @Override
    public Uni<List<ExcludedTopic>> of(CaseId caseId) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from ExcludedTopicRow where caseId = :caseId order by excludedAt, id",
                                ExcludedTopicRow.class)
                        .setParameter("caseId", caseId.value())
                        .getResultList())
                .chain(rows -> keys.allOpened(rows, row -> row.person, (row, key) -> row.topic(key)));
    }

    @Override
    public Uni<ExcludedTopic> add(ExcludedTopic topic) {
        return keys.of(topic.person())
                .chain(key -> Panache.getSession()
                        .chain(session -> session.persist(new ExcludedTopicRow(topic, key))
                                .chain(session::flush)))
                .onFailure(Collisions::happened)
                .transform(_ -> Problems.versionConflict())
                .replaceWith(topic);
    }

    @Override
    public Uni<Void> delete(ExcludedTopic topic) {
        return Panache.getSession()
                .chain(session -> session.createMutationQuery("delete from ExcludedTopicRow where id = :id")
                        .setParameter("id", topic.id())
                        .executeUpdate())
                .replaceWithVoid();
    }
}

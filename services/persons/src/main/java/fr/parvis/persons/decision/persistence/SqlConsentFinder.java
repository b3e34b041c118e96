package fr.parvis.persons.decision.persistence;

import fr.parvis.persons.decision.ConsentFinder;
import fr.parvis.persons.decision.DecisionRule;
import fr.parvis.persons.decision.DecisionRule.Predicate;
import fr.parvis.persons.decision.Question;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny.SelectionQuery;
import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.jspecify.annotations.Nullable;

/**
 * Asks on the connection of the caller's session. One from the pool would be a second one: as many askers as there are connections would then wait
 * for each other for ever.
 */
@ApplicationScoped
final class SqlConsentFinder implements ConsentFinder {

    @Override
    public Uni<Optional<UUID>> find(Question question) {
        Predicate predicate = DecisionRule.allAsSql(question);
        return Panache.getSession()
                .chain(session -> query(session, predicate).setMaxResults(1).getResultList())
                .map(found -> found.stream().findFirst());
    }

    private static SelectionQuery<UUID> query(Session session, Predicate predicate) {
        SelectionQuery<UUID> query = session.createNativeQuery(
                "select id from consent where " + predicate.sql() + " order by recorded_at desc", UUID.class);
        List<@Nullable Object> arguments = predicate.arguments();
        for (int i = 0; i < arguments.size(); i++) {
            query.setParameter(i + 1, arguments.get(i));
        }
        return query;
    }
}

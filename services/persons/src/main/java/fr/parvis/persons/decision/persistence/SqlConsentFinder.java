package fr.parvis.persons.decision.persistence;

import fr.parvis.persons.decision.ConsentFinder;
import fr.parvis.persons.decision.DecisionRule;
import fr.parvis.persons.decision.DecisionRule.Predicate;
import fr.parvis.persons.decision.Question;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowIterator;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
final class SqlConsentFinder implements ConsentFinder {

    private final Pool pool;

    SqlConsentFinder(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Optional<UUID>> find(Question question) {
        Predicate predicate = DecisionRule.allAsSql(question);
        String sql = "select id from consent where " + numbered(predicate.sql()) + " order by recorded_at desc limit 1";
        return pool.preparedQuery(sql)
                .execute(Tuple.from(predicate.arguments()))
                .map(rows -> {
                    RowIterator<Row> found = rows.iterator();
                    return found.hasNext() ? Optional.of(found.next().getUUID("id")) : Optional.empty();
                });
    }

    /** PostgreSQL numbers its parameters: the first {@code ?} is {@code $1}. */
    static String numbered(String sql) {
        StringBuilder numbered = new StringBuilder();
        int number = 0;
        for (int i = 0; i < sql.length(); i++) {
            char sign = sql.charAt(i);
            if (sign == '?') {
                numbered.append('$').append(++number);
            } else {
                numbered.append(sign);
            }
        }
        return numbered.toString();
    }
}

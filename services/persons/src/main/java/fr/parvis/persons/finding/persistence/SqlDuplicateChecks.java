package fr.parvis.persons.finding.persistence;

import fr.parvis.persons.finding.DuplicateChecks;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

@ApplicationScoped
final class SqlDuplicateChecks implements DuplicateChecks {

    /** A lock of its own, by account: there is no row yet that two first questions could wait for. */
    private static final String HOLD = "select 1 from pg_advisory_xact_lock(hashtextextended(:account, 20))";

    private static final String COUNT =
            "select count(*) from duplicate_check where asked_by = :account and asked_at > :since";
    private static final String COUNT_OLD = "select count(*) from duplicate_check where asked_at < :before";
    private static final String FORGET = "select forget_duplicate_checks(:before)";
    private static final String NOTE = "insert into duplicate_check (asked_by, asked_at) values (:account, :at)";

    @Override
    public Uni<Long> countAndHold(String account, Instant since) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(HOLD, Integer.class)
                        .setParameter("account", account)
                        .getSingleResult()
                        .chain(() -> session.createNativeQuery(COUNT, Long.class)
                                .setParameter("account", account)
                                .setParameter("since", since)
                                .getSingleResult()));
    }

    @Override
    public Uni<Void> note(String account, Instant at) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(NOTE)
                        .setParameter("account", account)
                        .setParameter("at", at)
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<Long> countBefore(Instant moment) {
        return before(COUNT_OLD, Long.class, moment);
    }

    @Override
    public Uni<Integer> forgetBefore(Instant moment) {
        return before(FORGET, Integer.class, moment);
    }

    private static <T> Uni<T> before(String sql, Class<T> type, Instant moment) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(sql, type)
                        .setParameter("before", moment)
                        .getSingleResult());
    }
}

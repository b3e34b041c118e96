package fr.parvis.facilitation.mail.persistence;

import fr.parvis.facilitation.mail.DailyMails;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Each step is one statement, so that of two replicas one wins without either waiting for the other. */
@ApplicationScoped
final class SqlDailyMails implements DailyMails {

    private static final int TRIES = 3;

    private static final String OPEN = """
            select w.facilitator from mail_wish w join facilitator f on f.subject = w.facilitator
            where f.available and w.wanted and w.confirmed and not exists (
                select from daily_mail d where d.facilitator = w.facilitator and d.on_day = :day and d.state <> 'WAITING')
            order by w.facilitator
            """;

    private static final String CLAIM = """
            insert into daily_mail (facilitator, on_day, state, tries, changed_at) values (:facilitator, :day, 'CLAIMED', 1, :now)
            on conflict (facilitator, on_day) do update
                set state = excluded.state, tries = daily_mail.tries + 1, changed_at = excluded.changed_at
            where daily_mail.state = 'WAITING'
            """;

    private static final String END = """
            update daily_mail set changed_at = :now,
                state = case when :state = 'WAITING' and tries >= :most then 'REFUSED' else :state end
            where facilitator = :facilitator and on_day = :day and state = 'CLAIMED'
            """;

    private static final String GIVE_UP =
            "update daily_mail set state = 'UNKNOWN' where state = 'CLAIMED' and changed_at < :before";

    private static final List<String> FORGET =
            List.of("delete from daily_mail where on_day < :before", "delete from mail_code where on_day < :before");

    private static final String NOT_IN_POST = """
            delete from mail_wish w using facilitator f where f.subject = w.facilitator and not f.available
            """;

    @Override
    public Uni<List<String>> open(LocalDate day) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(OPEN, String.class)
                        .setParameter("day", day)
                        .getResultList());
    }

    @Override
    public Uni<Boolean> claim(String facilitator, LocalDate day, Instant now) {
        return update(CLAIM, Map.of("facilitator", facilitator, "day", day, "now", now))
                .map(rows -> rows == 1);
    }

    @Override
    public Uni<Void> end(String facilitator, LocalDate day, State state, Instant now) {
        return update(
                        END,
                        Map.of(
                                "facilitator", facilitator,
                                "day", day,
                                "state", state.name(),
                                "most", TRIES,
                                "now", now))
                .replaceWithVoid();
    }

    @Override
    public Uni<Integer> giveUp(Instant claimedBefore) {
        return update(GIVE_UP, Map.of("before", claimedBefore));
    }

    @Override
    public Uni<Void> forget(LocalDate before) {
        return update(FORGET.get(0), Map.of("before", before))
                .chain(() -> update(FORGET.get(1), Map.of("before", before)))
                .chain(() -> update(NOT_IN_POST, Map.of()))
                .replaceWithVoid();
    }

    private static Uni<Integer> update(String sql, Map<String, Object> values) {
        return Panache.getSession().chain(session -> {
            var query = session.createNativeQuery(sql);
            values.forEach(query::setParameter);
            return query.executeUpdate();
        });
    }
}

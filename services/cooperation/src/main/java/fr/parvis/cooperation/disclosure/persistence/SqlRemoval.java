package fr.parvis.cooperation.disclosure.persistence;

import fr.parvis.cooperation.disclosure.Removal;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Every place where something of a disclosure can stand, in one list, so that a reader can check it against the schema. The data key goes with
 * its request: what a backup still holds of the texts cannot be read without it. Traces of reads stay for the person, the proof stays in
 * {@code disclosure}.
 */
@ApplicationScoped
final class SqlRemoval implements Removal {

    private static final String ACKNOWLEDGEMENTS = "exchange.to-demand.requests.v1";
    private static final String RESPONSES = "exchange.to-demand.responses.v1";

    private static final String EVENTS_ABOUT_IT = """
             where (topic = '%s' and key = cast(cast(:handle as uuid) as text))
                or (topic = '%s' and key in
                    (select cast(r.handle as text) from response r where r.request_handle = :handle))""".formatted(ACKNOWLEDGEMENTS, RESPONSES);

    private static final List<String> STATEMENTS = List.of(
            "delete from outbox\n" + EVENTS_ABOUT_IT,
            "delete from parked_outbox\n" + EVENTS_ABOUT_IT,
            """
            delete from parked_inbox where key = cast(cast(:handle as uuid) as text) or key in
                (select cast(r.handle as text) from response r where r.request_handle = :handle)""",
            """
            delete from response_opinion where response_handle in
                (select r.handle from response r where r.request_handle = :handle)""",
            "delete from response where request_handle = :handle",
            "delete from request_item where request_handle = :handle",
            "delete from request where handle = :handle",
            "delete from data_key where handle = :handle",
            "delete from waiting_content where handle = :handle");

    private static final String LEFTOVERS = """
            delete from parked_inbox p where
                exists (select from disclosure d where d.state = 'ENDED' and cast(d.handle as text) = p.key)
                or (p.topic = 'exchange.to-offer.responses.v1'
                    and not exists (select from response r where cast(r.handle as text) = p.key))
                or (p.topic = 'exchange.to-offer.requests.v1' and p.parked_at < :ungrantedSince
                    and not exists (select from disclosure d
                        where d.state = 'GRANTED' and cast(d.handle as text) = p.key))""";

    @Override
    public Uni<Void> remove(UUID handle) {
        return Panache.getSession().chain(session -> inOrder(session, handle));
    }

    @Override
    public Uni<Integer> removeLeftovers(Instant ungrantedSince) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(LEFTOVERS)
                        .setParameter("ungrantedSince", ungrantedSince.atOffset(ZoneOffset.UTC))
                        .executeUpdate());
    }

    private static Uni<Void> inOrder(Mutiny.Session session, UUID handle) {
        Uni<Void> all = Uni.createFrom().voidItem();
        for (String statement : STATEMENTS) {
            all = all.chain(() -> session.createNativeQuery(statement)
                    .setParameter("handle", handle)
                    .executeUpdate()
                    .replaceWithVoid());
        }
        return all;
    }
}

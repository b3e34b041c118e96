package fr.parvis.cooperation.request.persistence;

import fr.parvis.cooperation.request.WaitingContent;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Content that waits, sealed as it came. */
@ApplicationScoped
final class SqlWaitingContent implements WaitingContent {

    private static final String ADD = """
            insert into waiting_content (handle, payload, received_at) values (:handle, :payload, :receivedAt)
            on conflict (handle) do nothing""";

    private static final String TAKE = """
            delete from waiting_content where handle = :handle and received_at >= :notBefore returning payload""";

    private static final String GRANTED = """
            select w.handle from waiting_content w join disclosure d on d.handle = w.handle
            where d.state = 'GRANTED' and not w.set_aside order by w.received_at limit 500""";

    @Override
    public Uni<Void> add(UUID handle, byte[] payload, Instant receivedAt) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ADD)
                        .setParameter("handle", handle)
                        .setParameter("payload", payload)
                        .setParameter("receivedAt", at(receivedAt))
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<byte[]>> take(UUID handle, Instant notBefore) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(TAKE, byte[].class)
                        .setParameter("handle", handle)
                        .setParameter("notBefore", at(notBefore))
                        .getResultList())
                .map(rows -> rows.stream().findFirst());
    }

    @Override
    public Uni<List<UUID>> granted() {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(GRANTED, UUID.class).getResultList());
    }

    @Override
    public Uni<Void> setAside(UUID handle) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "update waiting_content set set_aside = true where handle = :handle")
                        .setParameter("handle", handle)
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<Integer> dropBefore(Instant receivedAt) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("delete from waiting_content where received_at < :oldest")
                        .setParameter("oldest", at(receivedAt))
                        .executeUpdate());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

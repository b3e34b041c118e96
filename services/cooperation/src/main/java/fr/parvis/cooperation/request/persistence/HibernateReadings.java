package fr.parvis.cooperation.request.persistence;

import fr.parvis.cooperation.disclosure.Traces;
import fr.parvis.cooperation.request.Audience;
import fr.parvis.cooperation.request.ReadKind;
import fr.parvis.cooperation.request.Reader;
import fr.parvis.cooperation.request.Readings;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** The log of reads, in the transaction that shows what is read. */
@ApplicationScoped
final class HibernateReadings implements Readings {

    /** Judges, holds and counts in one statement; rows are locked in the order of handles, so two lists never wait for each other. */
    private static final String NOTE = """
            with visible as (
                select d.handle from disclosure d join request r on r.handle = d.handle
                where d.handle in (:handles) and r.organisation = :organisation
                    and d.state = 'GRANTED' and d.until_on >= :today
                order by d.handle for update of d)
            update disclosure d set trace_number = d.trace_number + 1
            from visible v where d.handle = v.handle
            returning d.handle, d.trace_number""";

    private static final String ACCESS = """
            insert into access (handle, reader, organisation, role, kind, read_at)
            values (:handle, :reader, :organisation, :role, :kind, :readAt)""";

    private final Traces traces;
    private final Clock clock;

    HibernateReadings(Traces traces, Clock clock) {
        this.traces = traces;
        this.clock = clock;
    }

    @Override
    public Uni<Set<UUID>> note(Collection<UUID> handles, Audience audience, Reader reader, ReadKind kind) {
        if (handles.isEmpty()) {
            return Uni.createFrom().item(Set.of());
        }
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(NOTE, Tuple.class)
                        .setParameter("handles", handles)
                        .setParameter("organisation", audience.organisation())
                        .setParameter("today", audience.today())
                        .getResultList()
                        .chain(noted -> write(session, noted, reader, kind)));
    }

    private Uni<Set<UUID>> write(Mutiny.Session session, List<Tuple> noted, Reader reader, ReadKind kind) {
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        Set<UUID> shown = new HashSet<>();
        Uni<Void> written = Uni.createFrom().voidItem();
        for (Tuple row : noted) {
            UUID handle = row.get(0, UUID.class);
            long number = row.get(1, Long.class);
            shown.add(handle);
            written = written.chain(() -> insert(session, handle, reader, kind, now))
                    .chain(() -> traces.read(handle, number, reader.role()));
        }
        return written.replaceWith(shown);
    }

    /** Not an entity: the service's role may add rows and do nothing else with them, not even read. */
    private static Uni<Void> insert(
            Mutiny.Session session, UUID handle, Reader reader, ReadKind kind, OffsetDateTime now) {
        return session.createNativeQuery(ACCESS)
                .setParameter("handle", handle)
                .setParameter("reader", reader.subject())
                .setParameter("organisation", reader.organisation())
                .setParameter("role", reader.role())
                .setParameter("kind", kind.name())
                .setParameter("readAt", now)
                .executeUpdate()
                .replaceWithVoid();
    }
}

package fr.parvis.cooperation.disclosure.persistence;

import fr.parvis.cooperation.disclosure.Disclosure;
import fr.parvis.cooperation.disclosure.Disclosures;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Disclosures through the session of the use case. */
@ApplicationScoped
final class HibernateDisclosures implements Disclosures {

    private static final String SAVE = """
            insert into disclosure (handle, state, until_on, sequence)
            values (:handle, :state, :until, :sequence)
            on conflict (handle) do update
            set state = excluded.state, until_on = excluded.until_on, sequence = excluded.sequence""";

    private static final String SAVE_ENDED = """
            insert into disclosure (handle, state, ended_on, sequence, trace_number)
            values (:handle, 'ENDED', :day, :sequence, 1)
            on conflict (handle) do update
            set state = 'ENDED', until_on = null, ended_on = excluded.ended_on, sequence = excluded.sequence,
                trace_number = disclosure.trace_number + 1
            returning trace_number""";

    @Override
    public Uni<Optional<Disclosure>> hold(UUID handle) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select true from pg_advisory_xact_lock(hashtextextended(:handle, 0))", Boolean.class)
                        .setParameter("handle", handle.toString())
                        .getSingleResult()
                        .chain(() -> session.createSelectionQuery(
                                        "from DisclosureRow d where d.handle = :handle", DisclosureRow.class)
                                .setParameter("handle", handle)
                                .getSingleResultOrNull()))
                .map(row -> Optional.ofNullable(row).map(DisclosureRow::toDisclosure));
    }

    @Override
    public Uni<Map<UUID, Disclosure>> find(Collection<UUID> handles) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from DisclosureRow d where d.handle in :handles", DisclosureRow.class)
                        .setParameter("handles", handles)
                        .getResultList())
                .map(rows -> rows.stream().collect(Collectors.toMap(row -> row.handle, DisclosureRow::toDisclosure)));
    }

    @Override
    public Uni<Void> save(Disclosure disclosure) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(SAVE)
                        .setParameter("handle", disclosure.handle())
                        .setParameter("state", disclosure.state().name())
                        .setParameter("until", disclosure.until())
                        .setParameter("sequence", disclosure.sequence())
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<Long> saveEnded(Disclosure ended, LocalDate day) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(SAVE_ENDED, Long.class)
                        .setParameter("handle", ended.handle())
                        .setParameter("day", day)
                        .setParameter("sequence", ended.sequence())
                        .getSingleResult());
    }
}

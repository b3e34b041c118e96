package fr.parvis.persons.access.persistence;

import static java.util.Objects.requireNonNull;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.persons.access.AccessEntry;
import fr.parvis.persons.access.AccessLog;
import fr.parvis.persons.access.Accessed;
import fr.parvis.persons.access.ReaderKind;
import fr.parvis.persons.person.FileAccess;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
final class HibernateAccessLog implements AccessLog {

    private static final String PAGE = """
            select id, file_id, at, what, reader_kind, reader, organisation, said_at from access_log
            where (file_id = :person
                or file_id in (select id from priority_signal where person_id = :person)
                or file_id in (select e.id from legal_exception e
                    join legal_exception_release r on r.exception_id = e.id where e.person_id = :person))
              and (:hers or what <> 'LEGAL_EXCEPTION' and reader_kind <> 'CARRIER')
              and id < :before
            order by id desc
            """;

    private final Clock clock;

    HibernateAccessLog(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Uni<Void> record(Caller reader, Collection<UUID> files, Accessed what) {
        Instant now = clock.instant();
        Object[] rows = files.stream()
                .map(file ->
                        new AccessRow(new AccessEntry(file, now, what, kindOf(reader), reader.subject(), null, null)))
                .toArray();
        return Panache.getSession().chain(session -> session.persistAll(rows));
    }

    @Override
    public Uni<Void> add(AccessEntry entry) {
        return Panache.getSession().chain(session -> session.persist(new AccessRow(entry)));
    }

    @Override
    public Uni<List<Numbered>> page(UUID personId, boolean hers, int count, long before) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(PAGE, AccessRow.class)
                        .setParameter("person", personId)
                        .setParameter("hers", hers)
                        .setParameter("before", before)
                        .setMaxResults(count)
                        .getResultList()
                        .map(rows -> rows.stream()
                                .map(row -> new Numbered(requireNonNull(row.id), row.entry()))
                                .toList()));
    }

    private static ReaderKind kindOf(Caller reader) {
        if (reader.has(FileAccess.SERVICE)) {
            return ReaderKind.SERVICE;
        }
        return reader.has(FileAccess.FACILITATOR) ? ReaderKind.FACILITATOR : ReaderKind.PERSON;
    }
}

package fr.parvis.persons.closing.persistence;

import fr.parvis.persons.closing.Closing;
import fr.parvis.persons.closing.Closings;
import fr.parvis.persons.person.PersonId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
final class HibernateClosings implements Closings {

    private static final String HELD = """
            exists (select from legal_hold h where h.person_id = c.person_id and h.lifted_at is null
              and h.review_on >= :day)
            """;
    private static final String KEPT = " from file_closing c where c.kept_until < :day and ";
    private static final String DUE = "select c.person_id" + KEPT + "not " + HELD + " order by c.kept_until";
    private static final String COUNT_DUE = "select count(*)" + KEPT + "not " + HELD;
    private static final String COUNT_HELD = "select count(*)" + KEPT + HELD;

    @Override
    public Uni<Void> add(Closing closing) {
        ClosingRow row = new ClosingRow();
        row.personId = closing.personId().value();
        row.actId = closing.actId();
        row.closedOn = closing.closedOn();
        row.keptUntil = closing.keptUntil();
        return Panache.getSession().chain(session -> session.persist(row).chain(session::flush));
    }

    @Override
    public Uni<Optional<Closing>> of(PersonId person) {
        return Panache.getSession()
                .chain(session -> session.find(ClosingRow.class, person.value()))
                .map(row -> Optional.ofNullable(row)
                        .map(found -> new Closing(person, found.actId, found.closedOn, found.keptUntil)));
    }

    @Override
    public Uni<Void> remove(PersonId person) {
        return Panache.getSession()
                .chain(session -> session.find(ClosingRow.class, person.value())
                        .onItem()
                        .ifNotNull()
                        .call(session::remove)
                        .call(session::flush))
                .replaceWithVoid();
    }

    @Override
    public Uni<List<PersonId>> keptLongEnough(LocalDate day, int count) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(DUE, UUID.class)
                        .setParameter("day", day)
                        .setMaxResults(count)
                        .getResultList())
                .map(ids -> ids.stream().map(PersonId::new).toList());
    }

    @Override
    public Uni<Long> countKeptLongEnough(LocalDate day) {
        return count(COUNT_DUE, day);
    }

    @Override
    public Uni<Long> countHeld(LocalDate day) {
        return count(COUNT_HELD, day);
    }

    private static Uni<Long> count(String sql, LocalDate day) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(sql, Long.class)
                        .setParameter("day", day)
                        .getSingleResult());
    }
}

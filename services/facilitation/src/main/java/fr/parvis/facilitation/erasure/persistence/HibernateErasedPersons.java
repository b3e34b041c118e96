package fr.parvis.facilitation.erasure.persistence;

import fr.parvis.facilitation.erasure.ErasedPersons;
import fr.parvis.facilitation.person.PersonReference;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

@ApplicationScoped
final class HibernateErasedPersons implements ErasedPersons {

    /** Replicas read the same line of the ledger: one of them writes it down, the other waits for it and finds it there. */
    private static final String ADD =
            "insert into erased_person (person, erased_on) values (:person, :day) on conflict do nothing";

    private static final String HOLD_PERSON =
            "select true from pg_advisory_xact_lock(hashtextextended('person ' || :person, 0))";
    private static final String HOLD_CASES =
            "select cast(id as text) from support_case where person = :person order by id for update";

    @Override
    public Uni<Void> hold(PersonReference person) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(HOLD_PERSON, Boolean.class)
                        .setParameter("person", person.toString())
                        .getSingleResult()
                        .chain(() -> session.createNativeQuery(HOLD_CASES, String.class)
                                .setParameter("person", person.value())
                                .getResultList()))
                .replaceWithVoid();
    }

    @Override
    public Uni<Boolean> contains(PersonReference person) {
        return Panache.getSession()
                .chain(session -> session.find(ErasedRow.class, person.value()))
                .map(row -> row != null);
    }

    @Override
    public Uni<Boolean> add(PersonReference person, LocalDate erasedOn) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ADD)
                        .setParameter("person", person.value())
                        .setParameter("day", erasedOn)
                        .executeUpdate())
                .map(added -> added == 1);
    }

    @Override
    public Uni<Void> removeAll(PersonReference person) {
        return Panache.getSession()
                .chain(session -> session.flush()
                        .chain(() -> session.createNativeQuery("select true from erase_person(:person)", Boolean.class)
                                .setParameter("person", person.value())
                                .getSingleResult())
                        .invoke(session::clear))
                .replaceWithVoid();
    }
}

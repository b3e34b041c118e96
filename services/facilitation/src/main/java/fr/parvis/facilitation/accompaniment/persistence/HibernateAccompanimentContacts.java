package fr.parvis.facilitation.accompaniment.persistence;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.accompaniment.AccompanimentContact;
import fr.parvis.facilitation.accompaniment.AccompanimentContacts;
import fr.parvis.facilitation.accompaniment.SocialField;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.datakey.PersonKeys;
import fr.parvis.facilitation.refusal.Collisions;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
final class HibernateAccompanimentContacts implements AccompanimentContacts {

    private final PersonKeys keys;

    HibernateAccompanimentContacts(PersonKeys keys) {
        this.keys = keys;
    }

    @Override
    public Uni<Optional<AccompanimentContact>> withId(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(AccompanimentContactRow.class, id))
                .chain(row -> keys.opened(row, one -> one.person, (one, key) -> one.contact(key)));
    }

    @Override
    public Uni<List<AccompanimentContact>> of(CaseId caseId) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from AccompanimentContactRow where caseId = :caseId order by recorded",
                                AccompanimentContactRow.class)
                        .setParameter("caseId", caseId.value())
                        .getResultList())
                .chain(rows -> keys.allOpened(rows, row -> row.person, (row, key) -> row.contact(key)));
    }

    @Override
    public Uni<List<SocialField>> fields(CaseId caseId) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "select field from AccompanimentContactRow where caseId = :caseId", SocialField.class)
                        .setParameter("caseId", caseId.value())
                        .getResultList());
    }

    @Override
    public Uni<AccompanimentContact> add(AccompanimentContact contact) {
        return keys.of(contact.person())
                .chain(key -> Panache.getSession()
                        .chain(session -> session.persist(new AccompanimentContactRow(contact, key))
                                .chain(session::flush)))
                // The same request after its kept answer was forgotten.
                .onFailure(Collisions::happened)
                .transform(_ -> Problems.versionConflict())
                .replaceWith(contact);
    }

    @Override
    public Uni<AccompanimentContact> save(AccompanimentContact contact) {
        return keys.of(contact.person())
                .chain(key -> Panache.getSession()
                        .chain(session -> session.find(AccompanimentContactRow.class, contact.id())
                                .invoke(row -> change(row, contact, key))
                                .call(session::flush)
                                .map(row -> row.contact(key))));
    }

    private static void change(AccompanimentContactRow row, AccompanimentContact contact, DataKey key) {
        if (row.version != contact.version()) {
            throw Problems.versionConflict();
        }
        row.change(contact, key);
    }

    /** By a statement: the way a session removes a row is shared by all sessions and mixes up those that do it at once. */
    @Override
    public Uni<Void> remove(UUID id) {
        return Panache.getSession()
                .chain(session -> session.createMutationQuery("delete from AccompanimentContactRow where id = :id")
                        .setParameter("id", id)
                        .executeUpdate())
                .invoke(rows -> {
                    if (rows == 0) {
                        throw Problems.versionConflict();
                    }
                })
                .replaceWithVoid();
    }
}

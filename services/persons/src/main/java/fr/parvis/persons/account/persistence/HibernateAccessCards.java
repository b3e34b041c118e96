package fr.parvis.persons.account.persistence;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.persons.account.AccessCards;
import fr.parvis.persons.account.AccountConfig;
import fr.parvis.persons.account.CardCode;
import fr.parvis.persons.filekey.FileKeys;
import fr.parvis.persons.person.PersonId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
final class HibernateAccessCards implements AccessCards {

    static final String DIGEST = "access-card";

    private final FileKeys keys;
    private final AccountConfig config;

    HibernateAccessCards(FileKeys keys, AccountConfig config) {
        this.keys = keys;
        this.config = config;
    }

    @Override
    public Uni<Void> replace(PersonId person, NewCard card) {
        return Panache.getSession()
                .chain(session -> session.createMutationQuery(
                                "update AccessCardRow set revoked = true where personId = :person and not revoked")
                        .setParameter("person", person.value())
                        .executeUpdate()
                        .chain(() -> keys.open(person.value()))
                        .chain(key -> session.persist(row(person, card, key))));
    }

    private AccessCardRow row(PersonId person, NewCard card, DataKey key) {
        AccessCardRow row = new AccessCardRow();
        row.id = card.id();
        row.personId = person.value();
        row.codeDigest = key.encrypt(CardCode.digest(card.id(), card.code()), DIGEST);
        row.attemptsLeft = config.attempts();
        row.issuedBy = card.issuedBy();
        row.issuedAt = card.issuedAt();
        return row;
    }
}

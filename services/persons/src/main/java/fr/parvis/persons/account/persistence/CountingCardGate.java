package fr.parvis.persons.account.persistence;

import fr.parvis.commons.crypto.DataKeys;
import fr.parvis.commons.crypto.KeyEpoch;
import fr.parvis.commons.crypto.WrappedDataKey;
import fr.parvis.persons.account.AccountConfig;
import fr.parvis.persons.account.CardCode;
import fr.parvis.persons.account.CardGate;
import fr.parvis.persons.person.PersonId;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;

/**
 * Counts tries on connections of its own: a refused request is rolled back, and its try must still count. A pool of its own, too, since a
 * request that holds a connection and waits for another of the same pool can wait for itself.
 */
@ApplicationScoped
final class CountingCardGate implements CardGate {

    private static final String TAKE_A_TRY = """
            update access_card set attempts_left = attempts_left - 1
            from data_key
            where id = $1 and not revoked and attempts_left > 0 and data_key.reference = access_card.person_id
            returning person_id, code_digest, issued_at, data_key.epoch, data_key.wrapped
            """;
    private static final String GIVE_TRIES_BACK = "update access_card set attempts_left = $2 where id = $1";

    private final Pool pool;
    private final DataKeys keys;
    private final AccountConfig config;

    CountingCardGate(@ReactiveDataSource("tries") Pool pool, DataKeys keys, AccountConfig config) {
        this.pool = pool;
        this.keys = keys;
        this.config = config;
    }

    @Override
    public Uni<Optional<OpenedCard>> open(String cardId, String code) {
        String id = CardCode.asTyped(cardId);
        return pool.preparedQuery(TAKE_A_TRY).execute(Tuple.of(id)).chain(rows -> compare(id, code, rows));
    }

    private Uni<Optional<OpenedCard>> compare(String id, String code, RowSet<Row> rows) {
        if (rows.size() == 0) {
            return Uni.createFrom().item(Optional.empty());
        }
        Row row = rows.iterator().next();
        UUID person = row.getUUID("person_id");
        if (!MessageDigest.isEqual(CardCode.digest(id, code), storedDigest(person, row))) {
            return Uni.createFrom().item(Optional.empty());
        }
        return pool.preparedQuery(GIVE_TRIES_BACK)
                .execute(Tuple.of(id, config.attempts()))
                .replaceWith(Optional.of(new OpenedCard(
                        new PersonId(person), row.getOffsetDateTime("issued_at").toInstant())));
    }

    private byte[] storedDigest(UUID person, Row row) {
        WrappedDataKey wrapped = new WrappedDataKey(
                KeyEpoch.of(row.getInteger("epoch")), row.getBuffer("wrapped").getBytes());
        return keys.unwrap(person.toString(), wrapped)
                .decryptBytes(row.getBuffer("code_digest").getBytes(), HibernateAccessCards.DIGEST);
    }
}

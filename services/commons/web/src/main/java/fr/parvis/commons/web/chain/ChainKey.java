package fr.parvis.commons.web.chain;

import fr.parvis.commons.crypto.KeyEncryptionKeys;
import fr.parvis.commons.crypto.KeyEpoch;
import fr.parvis.commons.crypto.SigningKey;
import fr.parvis.commons.crypto.SigningKeys;
import fr.parvis.commons.crypto.WrappedDataKey;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.HexFormat;

/** The one key of a chain, kept wrapped beside it, wrapped anew with each epoch. */
final class ChainKey {

    private static final String FIND = "select epoch, encode(wrapped, 'hex') as wrapped from {log}_key for update";
    private static final String DRAW = "insert into {log}_key (epoch, wrapped) values ($1, decode($2, 'hex'))";
    private static final String REWRAP = "update {log}_key set epoch = $1, wrapped = decode($2, 'hex')";

    private final ChainedLog log;
    private final SigningKeys keys;

    ChainKey(ChainedLog log, KeyEncryptionKeys keys) {
        this.log = log;
        this.keys = new SigningKeys(keys);
    }

    /**
     * The key, drawn for the first batch. Whoever calls holds the lock of the chain.
     *
     * @param begun whether something was sealed before: then a key that is gone was taken away, and no other one takes its place unseen
     */
    Uni<SigningKey> open(SqlClient client, boolean begun) {
        return client.query(log.sql(FIND)).execute().chain(rows -> opened(client, rows, begun));
    }

    private Uni<SigningKey> opened(SqlClient client, RowSet<Row> rows, boolean begun) {
        if (rows.size() == 0) {
            return begun ? Uni.createFrom().failure(gone()) : write(client, DRAW, keys.create(log.name()));
        }
        Row row = rows.iterator().next();
        WrappedDataKey kept = new WrappedDataKey(
                KeyEpoch.of(row.getInteger("epoch")), HexFormat.of().parseHex(row.getString("wrapped")));
        return keys.isOld(kept)
                ? write(client, REWRAP, keys.rewrap(log.name(), kept))
                : Uni.createFrom().item(() -> keys.unwrap(log.name(), kept));
    }

    private Uni<SigningKey> write(SqlClient client, String statement, WrappedDataKey key) {
        return client.preparedQuery(log.sql(statement))
                .execute(Tuple.of(key.epoch().id(), HexFormat.of().formatHex(key.bytes())))
                .map(_ -> keys.unwrap(log.name(), key));
    }

    private IllegalStateException gone() {
        return new IllegalStateException("the key that signed the " + log.table()
                + " is no longer in its database, so nothing more is sealed: restore " + log.table() + "_key");
    }
}

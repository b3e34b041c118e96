package fr.parvis.commons.web.keys;

import fr.parvis.commons.crypto.CryptoException;
import fr.parvis.commons.crypto.KeyEncryptionKeys;
import fr.parvis.commons.crypto.KeyEpoch;
import fr.parvis.commons.crypto.WrappedDataKey;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.HexFormat;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Wraps keys of earlier epochs in the current one. What they protect stays as it is: the key inside does not change. Each row is one statement and so
 * one transaction, and only if the row is still what was read: a row that an erasure took meanwhile is not written again, one that another replica
 * was quicker with is passed over, and whoever is killed in the middle has done what it did.
 */
final class WrapKeysAnew {

    private static final Logger LOG = Logger.getLogger(WrapKeysAnew.class);

    /** Later epochs are those of a replica that has the newer file. */
    private static final String EARLIER = """
            select {id}::text as id, epoch, encode(wrapped, 'hex') as wrapped
            from {table} where epoch < $1 order by {id} limit $2 offset $3
            """;

    private static final String REPLACE = """
            update {table} set epoch = $1, wrapped = decode($2, 'hex')
            where {id} = $3::text::{type} and epoch = $4 and wrapped = decode($5, 'hex')
            """;

    private final KeyEncryptionKeys keys;
    private final Pool pool;
    private final int batch;

    WrapKeysAnew(KeyEncryptionKeys keys, Pool pool, int batch) {
        this.keys = keys;
        this.pool = pool;
        this.batch = batch;
    }

    /** How many rows stay behind because their key does not open. */
    Uni<Integer> handle(List<WrappedRows> tables) {
        return Multi.createFrom()
                .iterable(tables)
                .onItem()
                .transformToUniAndConcatenate(table -> batches(table, 0))
                .collect()
                .asList()
                .map(left -> left.stream().mapToInt(Integer::intValue).sum());
    }

    private Uni<Integer> batches(WrappedRows table, int left) {
        return pool.preparedQuery(table.sql(EARLIER))
                .execute(Tuple.of(keys.current().id(), batch, left))
                .chain(rows -> batch(table, rows)
                        .chain(failed -> rows.size() < batch
                                ? Uni.createFrom().item(left + failed)
                                : batches(table, left + failed)));
    }

    private Uni<Integer> batch(WrappedRows table, RowSet<Row> rows) {
        return Multi.createFrom()
                .iterable(rows)
                .onItem()
                .transformToUniAndConcatenate(row -> one(table, row))
                .collect()
                .asList()
                .map(done -> (int) done.stream().filter(it -> !it).count())
                .invoke(failed -> {
                    if (failed > 0) {
                        LOG.errorf(
                                "%d keys of %s do not open: they stay in their earlier epoch", failed, table.table());
                    }
                });
    }

    private Uni<Boolean> one(WrappedRows table, Row row) {
        String id = row.getString("id");
        String old = row.getString("wrapped");
        int epoch = row.getInteger("epoch");
        WrappedDataKey anew;
        try {
            anew = table.key()
                    .rewrap(
                            id,
                            new WrappedDataKey(
                                    KeyEpoch.of(epoch), HexFormat.of().parseHex(old)));
        } catch (CryptoException lost) {
            LOG.debugf(lost, "a key of epoch %d does not open", epoch);
            return Uni.createFrom().item(false);
        }
        return pool.preparedQuery(table.sql(REPLACE))
                .execute(Tuple.of(anew.epoch().id(), HexFormat.of().formatHex(anew.bytes()), id, epoch, old))
                .replaceWith(true);
    }
}

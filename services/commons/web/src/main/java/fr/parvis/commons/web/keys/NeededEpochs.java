package fr.parvis.commons.web.keys;

import fr.parvis.commons.crypto.KeyEncryptionKeys;
import fr.parvis.commons.crypto.KeyEpoch;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which epochs the rows of this database need, and since when none needs one: the table {@code free_epoch} says it with the database's clock, which
 * the service cannot set. A row that comes back, from a backup or from a replica with an older file, ends that.
 */
final class NeededEpochs {

    private static final String NEEDED =
            "delete from free_epoch f where exists (select from wrapped_key w where w.epoch = f.epoch)";
    private static final String FREE = """
            insert into free_epoch (epoch) select held.epoch from unnest($1::integer[]) as held (epoch)
            where not exists (select from wrapped_key w where w.epoch = held.epoch)
            on conflict (epoch) do nothing
            """;
    private static final String ROWS = "select epoch, count(*) as rows from wrapped_key group by epoch order by epoch";

    private final KeyEncryptionKeys keys;
    private final Pool pool;

    NeededEpochs(KeyEncryptionKeys keys, Pool pool) {
        this.keys = keys;
        this.pool = pool;
    }

    Uni<Void> noteWhatIsNeeded() {
        return pool.query(NEEDED).execute().replaceWithVoid();
    }

    /** Of the epochs that have stopped. */
    Uni<Void> noteWhatIsFree() {
        Integer[] stopped =
                keys.epochs().headSet(keys.current()).stream().map(KeyEpoch::id).toArray(Integer[]::new);
        return pool.preparedQuery(FREE)
                .execute(Tuple.tuple().addArrayOfInteger(stopped))
                .replaceWithVoid();
    }

    /** Rows by epoch. */
    Uni<SortedMap<Integer, Long>> rows() {
        return pool.query(ROWS).execute().map(rows -> {
            SortedMap<Integer, Long> found = new TreeMap<>();
            for (Row row : rows) {
                found.put(row.getInteger("epoch"), row.getLong("rows"));
            }
            return found;
        });
    }
}

package fr.parvis.commons.web.chain;

import fr.parvis.commons.crypto.KeyEncryptionKeys;
import fr.parvis.commons.crypto.chain.Batch;
import fr.parvis.commons.crypto.chain.Head;
import fr.parvis.commons.crypto.chain.Leaf;
import fr.parvis.commons.crypto.chain.SealedLeaf;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Seals one batch after the other. What is to be sealed stands in a queue that the log's own transaction writes, so a row that commits late, with a
 * lower number than its neighbours, is sealed with the next batch and never passed over. A row that an erasure is removing is left to it: the sealer
 * waits for nobody while it holds rows, so neither can stop the other for good. A lock of the database lets one replica seal at a time;
 * the numbers of batches and leaves are keys, so that two chains could not grow side by side even without it.
 */
final class LogSealer {

    /** Any number, the same in all replicas, of nothing else in the database. */
    private static final long LOCK = 0x70617276_6c6f6731L;

    private static final String TAKE = "select pg_try_advisory_xact_lock($1) as mine";
    private static final String WAITING = """
            select w.row_id, encode(l.salt, 'hex') as salt, case when l.salt is not null then {values} end as texts
            from {log}_waiting w left join {log} l on l.{number} = w.row_id
            order by w.row_id
            limit $1
            for update of w skip locked
            """;
    private static final String OLDEST = "select min(since) as since from {log}_waiting";
    /** What is sealed leaves the queue by a trigger: this role may take nothing off it. */
    private static final String ADD = """
            insert into {log}_leaf (position, row_id, leaf)
            select position, row_id, decode(leaf, 'hex')
            from unnest($1::bigint[], $2::bigint[], $3::text[]) as sealed (position, row_id, leaf)
            """;

    private final ChainedLog log;
    private final Heads heads;
    private final ChainKey key;
    private final Pool pool;
    private final int most;
    private final Clock clock = Clock.systemUTC();

    LogSealer(ChainedLog log, KeyEncryptionKeys keys, Pool pool, int most) {
        this.log = log;
        this.pool = pool;
        this.most = most;
        heads = new Heads(log);
        key = new ChainKey(log, keys);
    }

    /** Seals the rows that wait longest; nothing when none waits or another replica is at it. */
    Uni<Optional<Head>> seal() {
        return pool.withTransaction(connection -> connection
                .preparedQuery(TAKE)
                .execute(Tuple.of(LOCK))
                .chain(rows -> rows.iterator().next().getBoolean("mine")
                        ? sealing(connection)
                        : Uni.createFrom().item(Optional.empty())));
    }

    Uni<Optional<Head>> last() {
        return heads.last(pool);
    }

    /** Since when the row waits that waits longest. */
    Uni<Optional<Instant>> oldest() {
        return pool.query(log.sql(OLDEST))
                .execute()
                .map(rows -> Optional.ofNullable(rows.iterator().next().getOffsetDateTime("since"))
                        .map(OffsetDateTime::toInstant));
    }

    private Uni<Optional<Head>> sealing(SqlClient client) {
        return heads.last(client)
                .chain(last -> client.preparedQuery(log.sql(WAITING))
                        .execute(Tuple.of(most))
                        .map(rows -> leaves(rows, Batch.nextPosition(last)))
                        .chain(leaves -> leaves.isEmpty()
                                ? Uni.createFrom().item(Optional.empty())
                                : write(client, last, leaves)));
    }

    private List<SealedLeaf> leaves(RowSet<Row> rows, long first) {
        List<SealedLeaf> leaves = new ArrayList<>();
        for (Row row : rows) {
            String leaf = Objects.requireNonNullElse(LogRow.leaf(log, row), Leaf.NONE);
            leaves.add(SealedLeaf.fresh(first + leaves.size(), row.getLong("row_id"), leaf));
        }
        return leaves;
    }

    private Uni<Optional<Head>> write(SqlClient client, Optional<Head> last, List<SealedLeaf> leaves) {
        return key.open(client, last.isPresent())
                .map(opened -> opened.sign(Batch.next(log.name(), last, leaves, clock.instant())))
                .call(() -> add(client, leaves))
                .chain(head -> heads.add(client, head))
                .map(Optional::of);
    }

    private Uni<Void> add(SqlClient client, List<SealedLeaf> leaves) {
        Long[] rows = leaves.stream().map(SealedLeaf::row).toArray(Long[]::new);
        Long[] positions = leaves.stream().map(SealedLeaf::position).toArray(Long[]::new);
        String[] hashes = leaves.stream().map(SealedLeaf::leaf).toArray(String[]::new);
        return client.preparedQuery(log.sql(ADD))
                .execute(Tuple.tuple()
                        .addArrayOfLong(positions)
                        .addArrayOfLong(rows)
                        .addArrayOfString(hashes))
                .replaceWithVoid();
    }
}

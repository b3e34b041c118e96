package fr.parvis.commons.web.chain;

import fr.parvis.commons.crypto.chain.Batch;
import fr.parvis.commons.crypto.chain.Head;
import fr.parvis.commons.crypto.chain.SealedLeaf;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The chain for whoever checks it. Beside each leaf stands what the leaf of its row would be today: computed here, where the row may be read, so
 * that an auditor compares two numbers and learns nothing of anybody.
 */
final class ChainExport {

    /** Enough that a day is a few questions, and few enough for the memory of the service. */
    private static final int MOST_LEAVES = 10_000;

    private static final String LEAVES = """
            select f.position, f.row_id, encode(f.leaf, 'hex') as leaf, encode(l.salt, 'hex') as salt,
                case when l.salt is not null then {values} end as texts, r.row_id is not null as removed
            from {log}_leaf f
                left join {log} l on l.{number} = f.row_id
                left join {log}_removed r on r.row_id = f.row_id
            where f.position >= $1 and f.position < $2
            order by f.position
            """;
    private final ChainedLog log;
    private final Heads heads;
    private final Pool pool;

    ChainExport(ChainedLog log, Pool pool) {
        this.log = log;
        this.pool = pool;
        heads = new Heads(log);
    }

    /** Heads after that one, a line each, with the newest at the end of the last page. */
    Uni<List<String>> heads(long after) {
        return heads.after(pool, after, MOST_LEAVES)
                .map(found -> found.stream().map(ChainLines::of).toList());
    }

    /** Batches after that one, leaves before their head; as many as hold about ten thousand leaves, none when there is no more. */
    Uni<List<String>> batches(long after) {
        return heads.after(pool, after, MOST_LEAVES).map(ChainExport::page).chain(this::withLeaves);
    }

    private Uni<List<String>> withLeaves(List<Head> page) {
        if (page.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        long end = Batch.nextPosition(Optional.of(page.getLast()));
        return pool.preparedQuery(log.sql(LEAVES))
                .execute(Tuple.of(page.getFirst().batch().first(), end))
                .map(rows -> lines(page, rows));
    }

    private static List<Head> page(List<Head> found) {
        List<Head> page = new ArrayList<>();
        long leaves = 0;
        for (Head head : found) {
            leaves += head.batch().count();
            if (!page.isEmpty() && leaves > MOST_LEAVES) {
                break;
            }
            page.add(head);
        }
        return page;
    }

    private List<String> lines(List<Head> page, RowSet<Row> rows) {
        Deque<SealedLeaf> leaves = new ArrayDeque<>();
        rows.forEach(row -> leaves.add(leaf(row)));
        List<String> lines = new ArrayList<>();
        for (Head head : page) {
            long end = Batch.nextPosition(Optional.of(head));
            while (!leaves.isEmpty() && leaves.peek().position() < end) {
                lines.add(ChainLines.of(leaves.remove()));
            }
            lines.add(ChainLines.of(head));
        }
        return lines;
    }

    private SealedLeaf leaf(Row row) {
        return new SealedLeaf(
                row.getLong("position"),
                row.getLong("row_id"),
                row.getString("leaf"),
                LogRow.leaf(log, row),
                row.getBoolean("removed"));
    }
}

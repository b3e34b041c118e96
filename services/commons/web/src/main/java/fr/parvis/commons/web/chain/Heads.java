package fr.parvis.commons.web.chain;

import fr.parvis.commons.crypto.chain.Batch;
import fr.parvis.commons.crypto.chain.Head;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The heads of a chain as its table keeps them. */
final class Heads {

    private static final String COLUMNS = """
            select number, encode(previous, 'hex') as previous, first, count, encode(root, 'hex') as root, sealed_at,
                encode(hash, 'hex') as hash, encode(public_key, 'hex') as public_key,
                encode(signature, 'hex') as signature
            from {log}_head
            """;
    private static final String LAST = COLUMNS + "order by number desc limit 1";
    private static final String AFTER = COLUMNS + "where number > $1 order by number limit $2";
    private static final String ADD = """
            insert into {log}_head (number, previous, first, count, root, sealed_at, hash, public_key, signature)
            values ($1, decode($2, 'hex'), $3, $4, decode($5, 'hex'), $6, decode($7, 'hex'), decode($8, 'hex'),
                decode($9, 'hex'))
            """;

    private final ChainedLog log;

    Heads(ChainedLog log) {
        this.log = log;
    }

    Uni<Optional<Head>> last(SqlClient client) {
        return client.query(log.sql(LAST)).execute().map(rows -> stream(rows).findFirst());
    }

    Uni<List<Head>> after(SqlClient client, long number, int count) {
        return client.preparedQuery(log.sql(AFTER))
                .execute(Tuple.of(number, count))
                .map(rows -> stream(rows).toList());
    }

    Uni<Head> add(SqlClient client, Head head) {
        Batch batch = head.batch();
        Tuple values = Tuple.tuple()
                .addLong(batch.number())
                .addString(batch.previous())
                .addLong(batch.first())
                .addInteger(batch.count())
                .addString(batch.root())
                .addOffsetDateTime(batch.sealedAt().atOffset(ZoneOffset.UTC))
                .addString(head.hash())
                .addString(head.key())
                .addString(head.signature());
        return client.preparedQuery(log.sql(ADD)).execute(values).replaceWith(head);
    }

    private Stream<Head> stream(Iterable<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false).map(this::head);
    }

    private Head head(Row row) {
        Batch batch = new Batch(
                log.name(),
                row.getLong("number"),
                row.getString("previous"),
                row.getLong("first"),
                row.getInteger("count"),
                row.getString("root"),
                row.getOffsetDateTime("sealed_at").toInstant());
        return new Head(batch, row.getString("hash"), row.getString("public_key"), row.getString("signature"));
    }
}

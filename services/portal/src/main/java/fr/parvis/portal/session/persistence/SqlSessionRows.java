package fr.parvis.portal.session.persistence;

import fr.parvis.portal.session.SessionRows;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowIterator;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Table {@code session}. */
public final class SqlSessionRows implements SessionRows {

    private final Pool pool;

    public SqlSessionRows(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Void> add(byte[] idHash, byte[] encrypted, Instant expiresAt) {
        return pool.preparedQuery("insert into session (id_hash, tokens, expires_at) values ($1, $2, $3)")
                .execute(Tuple.of(Buffer.buffer(idHash), Buffer.buffer(encrypted), utc(expiresAt)))
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<byte[]>> find(byte[] idHash, Instant now) {
        return pool.preparedQuery("select tokens from session where id_hash = $1 and expires_at > $2")
                .execute(Tuple.of(Buffer.buffer(idHash), utc(now)))
                .map(SqlSessionRows::first);
    }

    @Override
    public Uni<Void> remove(byte[] idHash) {
        return pool.preparedQuery("delete from session where id_hash = $1")
                .execute(Tuple.of(Buffer.buffer(idHash)))
                .replaceWithVoid();
    }

    @Override
    public Uni<Integer> removeOver(Instant now) {
        return pool.preparedQuery("delete from session where expires_at <= $1")
                .execute(Tuple.of(utc(now)))
                .map(RowSet::rowCount);
    }

    private static Optional<byte[]> first(RowSet<Row> rows) {
        RowIterator<Row> found = rows.iterator();
        return found.hasNext() ? Optional.of(found.next().getBuffer("tokens").getBytes()) : Optional.empty();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

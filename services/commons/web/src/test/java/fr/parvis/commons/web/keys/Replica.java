package fr.parvis.commons.web.keys;

import fr.parvis.commons.crypto.DataKeys;
import fr.parvis.commons.crypto.KeyEncryptionKeys;
import fr.parvis.commons.crypto.KeyEpoch;
import fr.parvis.commons.crypto.WrappedDataKey;
import fr.parvis.embedded.postgres.Postgres;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;

/** One process with its own connections and its own copy of the keys, on a table of wrapped keys. */
final class Replica implements AutoCloseable {

    private static final int BATCH = 3;

    final KeyEncryptionKeys keys;
    private final Postgres postgres;
    private final Vertx vertx = Vertx.vertx();
    private final Pool pool;

    Replica(Postgres postgres, Path keyFile) {
        this.postgres = postgres;
        this.keys = KeyEncryptionKeys.read(keyFile);
        PgConnectOptions options = PgConnectOptions.fromUri(postgres.reactiveUrl("postgres"))
                .setUser("postgres")
                .setPassword(postgres.superuserPassword());
        pool = Pool.newInstance(PgBuilder.pool()
                .connectingTo(options)
                .using(vertx.getDelegate())
                .build());
    }

    static void tables(Postgres postgres) {
        execute(postgres, """
                create table data_key (reference uuid primary key, epoch integer not null, wrapped bytea not null);
                create view wrapped_key as select epoch from data_key;
                create table free_epoch (epoch integer primary key, since timestamptz not null default clock_timestamp())
                """);
    }

    /** A new key, wrapped by the epoch that this replica writes with. */
    UUID add() {
        UUID reference = UUID.randomUUID();
        WrappedDataKey wrapped = new DataKeys(keys).create(reference.toString());
        try (Connection connection = postgres.asSuperuser("postgres");
                PreparedStatement insert = connection.prepareStatement("insert into data_key values (?, ?, ?)")) {
            insert.setObject(1, reference);
            insert.setInt(2, wrapped.epoch().id());
            insert.setBytes(3, wrapped.bytes());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return reference;
    }

    WrappedDataKey row(UUID reference) {
        try (Connection connection = postgres.asSuperuser("postgres");
                PreparedStatement query =
                        connection.prepareStatement("select epoch, wrapped from data_key where reference = ?")) {
            query.setObject(1, reference);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return new WrappedDataKey(KeyEpoch.of(row.getInt(1)), row.getBytes(2));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    int wrapAnew() {
        return wrapAnew(new DataKeys(keys)::rewrap);
    }

    int wrapAnew(WrappedRows.WrapAgain key) {
        return anew(key).await().indefinitely();
    }

    Uni<Integer> anew(WrappedRows.WrapAgain key) {
        WrappedRows table = new WrappedRows("data_key", "reference", "uuid", key);
        return new WrapKeysAnew(keys, pool, BATCH).handle(List.of(table));
    }

    /** As a run does it before and after wrapping. */
    void note() {
        NeededEpochs needed = new NeededEpochs(keys, pool);
        needed.noteWhatIsNeeded().chain(needed::noteWhatIsFree).await().indefinitely();
    }

    SortedMap<Integer, Long> rows() {
        return new NeededEpochs(keys, pool).rows().await().indefinitely();
    }

    long count(String sql) {
        try (Connection connection = postgres.asSuperuser("postgres");
                PreparedStatement query = connection.prepareStatement(sql);
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    void execute(String sql) {
        execute(postgres, sql);
    }

    private static void execute(Postgres postgres, String sql) {
        try (Connection connection = postgres.asSuperuser("postgres");
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    @Override
    public void close() {
        pool.closeAndAwait();
        vertx.closeAndAwait();
    }
}

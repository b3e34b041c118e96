package fr.parvis.commons.events.relay;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.pgclient.PgConnection;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * The one connection of a lane's relay: lock, select, removal and notification stand and fall with it. Every
 * statement commits by itself, so nothing stays open while the broker is asked.
 */
final class LaneConnection implements AutoCloseable {

    // First half of the advisory lock's key, the second is the lane; "PARV" in ASCII.
    private static final int LOCK_SPACE = 0x50415256;

    private static final String CHANNEL = "parvis_outbox";

    private final PgConnection connection;
    private final String lane;
    private final Duration patience;
    private volatile boolean open = true;

    /** Hears of its lane on the event loop; must not wait there. */
    interface Listener {
        /** Rows of this lane committed, in another process or, since the sender hears itself, in this one. */
        void toldOfRows();

        void connectionLost();
    }

    LaneConnection(PgConnection connection, String lane, Duration patience, Listener listener) {
        this.connection = connection;
        this.lane = lane;
        this.patience = patience;
        connection.closeHandler(() -> {
            open = false;
            listener.connectionLost();
        });
        connection.notificationHandler(notification -> {
            if (lane.equals(notification.getPayload())) {
                listener.toldOfRows();
            }
        });
        // A cut cable must not keep the lock for the system's two hours.
        run("set tcp_keepalives_idle = 5");
        run("set tcp_keepalives_interval = 2");
        run("set tcp_keepalives_count = 3");
        run("listen " + CHANNEL);
    }

    boolean isOpen() {
        return open;
    }

    boolean tryLock() {
        RowSet<Row> rows = run("select pg_try_advisory_lock($1, hashtext($2))", Tuple.of(LOCK_SPACE, lane));
        return rows.iterator().next().getBoolean(0);
    }

    /** Tells the relay that leads, in another process, that rows of this lane have committed. */
    void tellOthers() {
        run("select pg_notify($1, $2)", Tuple.of(CHANNEL, lane));
    }

    List<PendingRow> next(int limit, Collection<String> topicsAside) {
        RowSet<Row> rows = run("""
                select id, topic, key, type, sequence, event_id, event_time, payload from outbox o
                where lane = $1 and topic <> all ($2)
                  and not exists (select from parked_outbox p where p.topic = o.topic and p.key = o.key)
                order by id limit $3""", Tuple.of(lane, topicsAside.toArray(String[]::new), limit));
        return StreamSupport.stream(rows.spliterator(), false)
                .map(PendingRow::of)
                .toList();
    }

    void remove(List<Long> ids) {
        run("delete from outbox where id = any ($1)", Tuple.of(ids.toArray(Long[]::new)));
    }

    void park(long id, String reason) {
        run("""
                with poison as (delete from outbox where id = $1 returning *)
                insert into parked_outbox
                    (id, lane, topic, key, type, sequence, event_id, event_time, payload, created_at, reason)
                select id, lane, topic, key, type, sequence, event_id, event_time, payload, created_at, $2
                from poison""", Tuple.of(id, reason));
    }

    /**
     * Makes all held copies of this lane whose time has come ordinary rows, in one statement: it has happened or it has not. Their order is
     * drawn, but for the facts of one key, whose numbers would tell it anyway and whose reader needs it.
     *
     * @return how many
     */
    int letGo() {
        return run("""
                with batch as (delete from held_outbox
                        where lane = $1 and (not_before is null or not_before <= clock_timestamp()) returning *),
                     facts as (select *, row_number() over (partition by topic, key order by sequence) as nth from batch),
                     drawn as (select topic, key, gen_random_uuid() as place from batch),
                     places as (select *, row_number() over (partition by topic, key order by place) as nth from drawn)
                insert into outbox (lane, topic, key, type, sequence, event_id, event_time, payload)
                select lane, topic, key, type, sequence, event_id, event_time, payload
                from facts join places using (topic, key, nth)
                order by place""", Tuple.of(lane)).rowCount();
    }

    Backlog backlog() {
        RowSet<Row> rows = run("""
                select count(*) filter (where p.key is null) as rows,
                       coalesce(extract(epoch from clock_timestamp() - min(o.created_at)
                           filter (where p.key is null)), 0)::float8 as seconds,
                       count(p.key) as behind,
                       (select count(*) from parked_outbox where lane = $1) as parked,
                       (select count(*) from held_outbox where lane = $1) as held
                from outbox o left join parked_outbox p on p.topic = o.topic and p.key = o.key
                where o.lane = $1""", Tuple.of(lane));
        Row row = rows.iterator().next();
        return new Backlog(
                row.getLong("rows"),
                row.getDouble("seconds"),
                row.getLong("behind"),
                row.getLong("parked"),
                row.getLong("held"));
    }

    /** Gives the lock back at once. */
    @Override
    public void close() {
        // The outcome is of no interest: a connection that cannot be closed is already gone.
        connection.close().subscribe().with(_ -> {}, _ -> {});
    }

    private RowSet<Row> run(String sql) {
        return await(connection.query(sql).execute());
    }

    private RowSet<Row> run(String sql, Tuple parameters) {
        return await(connection.preparedQuery(sql).execute(parameters));
    }

    private <T> T await(Uni<T> answer) {
        return answer.await().atMost(patience);
    }
}

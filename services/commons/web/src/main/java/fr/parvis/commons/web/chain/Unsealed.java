package fr.parvis.commons.web.chain;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How long the row has waited to be sealed that waits longest. It grows when nothing is sealed, also when nobody can look. */
final class Unsealed {

    private static final String OLDEST = "select min(since) as since from {log}_waiting";

    private final Optional<ChainedLog> log;
    private final Pool pool;
    private final Clock clock = Clock.systemUTC();
    private volatile @Nullable Instant since;

    Unsealed(Optional<ChainedLog> log, Pool pool) {
        this.log = log;
        this.pool = pool;
    }

    Uni<Void> look() {
        return pool.query(log.orElseThrow().sql(OLDEST))
                .execute()
                .invoke(rows -> {
                    OffsetDateTime oldest = rows.iterator().next().getOffsetDateTime("since");
                    since = oldest == null ? null : oldest.toInstant();
                })
                .replaceWithVoid();
    }

    void failed() {
        if (since == null) {
            since = clock.instant();
        }
    }

    double seconds() {
        Instant waiting = since;
        return waiting == null
                ? 0
                : Math.max(0, Duration.between(waiting, clock.instant()).toMillis() / 1000.0);
    }
}

package fr.parvis.commons.events;

import fr.parvis.commons.events.relay.Relays;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Asks whether a fact told now would be kept: the outbox is there and this role may write to it. What waits for the
 * broker is shown, not judged: without Kafka the service serves, and its facts follow later.
 */
@Readiness
@Singleton
final class OutboxReadiness implements AsyncHealthCheck {

    private static final String NAME = "outbox";
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final String QUESTION =
            "select coalesce(has_table_privilege(to_regclass('outbox'), 'insert'), false)"
                    + " and coalesce(has_table_privilege(to_regclass('inbox'), 'insert'), false)";

    private final Pool database;
    private final Relays relays;

    OutboxReadiness(Pool database, Relays relays) {
        this.database = database;
        this.relays = relays;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return database.query(QUESTION)
                .execute()
                .map(rows -> rows.iterator().next().getBoolean(0))
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .onFailure()
                .recoverWithItem(false)
                .map(this::answer);
    }

    private HealthCheckResponse answer(boolean writable) {
        HealthCheckResponseBuilder response = HealthCheckResponse.named(NAME).status(writable);
        relays.waitingByLane().forEach((lane, rows) -> response.withData("waiting." + lane, rows));
        return response.build();
    }
}

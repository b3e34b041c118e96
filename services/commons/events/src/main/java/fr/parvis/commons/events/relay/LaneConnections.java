package fr.parvis.commons.events.relay;

import fr.parvis.commons.events.EventsConfig;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.pgclient.PgConnection;
import io.vertx.pgclient.PgConnectOptions;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opens the relay's own connection, outside the pool: it is held as long as the service leads the lane. */
@Singleton
final class LaneConnections {

    private final Vertx vertx;
    private final PgConnectOptions options;
    private final Duration patience;

    LaneConnections(
            Vertx vertx,
            EventsConfig config,
            @ConfigProperty(name = "quarkus.datasource.reactive.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.vertx = vertx;
        patience = config.relay().statementTimeout();
        options = PgConnectOptions.fromUri(url.replaceFirst("^vertx-reactive:", ""))
                .setUser(user)
                .setPassword(password)
                .addProperty("application_name", config.clientId() + "-relay");
        options.setConnectTimeout(Math.toIntExact(patience.toMillis()));
    }

    LaneConnection open(String lane, LaneConnection.Listener listener) {
        PgConnection connection = PgConnection.connect(vertx, options).await().atMost(patience);
        return new LaneConnection(connection, lane, patience, listener);
    }
}

package fr.parvis.bench.bare;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.SqlConnection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * A server of one handler: for every request the same statements as a service sends, in one transaction, and the same JSON, written anew.
 * Without token, roles, decryption, validation, metrics.
 */
public final class BareHandler {
    /** As many connections as a service has by default. */
    private static final int CONNECTIONS = 20;

    private BareHandler() {}

    /** Arguments: port and the file with address, login, statements and answer. */
    public static void main(String[] arguments) throws IOException {
        JsonObject told = new JsonObject(Files.readString(Path.of(arguments[1])));
        Vertx vertx = Vertx.vertx();
        PgConnectOptions options = PgConnectOptions.fromUri(told.getString("url"))
                .setUser(told.getString("user"))
                .setPassword(told.getString("password"))
                .setCachePreparedStatements(true);
        Pool pool = PgBuilder.pool()
                .with(new PoolOptions().setMaxSize(CONNECTIONS))
                .connectingTo(options)
                .using(vertx)
                .build();
        JsonArray written = told.getJsonArray("statements");
        List<String> statements = written.stream().map(Object::toString).toList();
        JsonObject answer = told.getJsonObject("answer");
        vertx.createHttpServer()
                .requestHandler(request -> pool.withTransaction(connection -> all(connection, statements))
                        .onSuccess(_ -> request.response()
                                .putHeader("content-type", "application/json")
                                .end(answer.encode()))
                        .onFailure(failure ->
                                request.response().setStatusCode(500).end(Objects.toString(failure.getMessage()))))
                .listen(Integer.parseInt(arguments[0]), "127.0.0.1")
                .onFailure(failure -> {
                    System.err.println(failure);
                    vertx.close();
                });
    }

    private static Future<?> all(SqlConnection connection, List<String> statements) {
        Future<?> done = Future.succeededFuture();
        for (String statement : statements) {
            done = done.compose(_ -> connection.preparedQuery(statement).execute());
        }
        return done;
    }
}

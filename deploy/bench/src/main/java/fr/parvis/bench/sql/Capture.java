package fr.parvis.bench.sql;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.parvis.embedded.EmbeddedException;
import fr.parvis.embedded.postgres.Postgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/** Has the server write down every statement while one request is served, and tells those of the request from those of the clock. */
public final class Capture {
    private static final int TRIES = 5;
    private static final long BACKGROUND_NANOS = 4_000_000_000L;
    private static final long SETTLED_NANOS = 700_000_000L;

    private final Postgres postgres;
    private final String database;

    public Capture(Postgres postgres, String database) {
        this.postgres = postgres;
        this.database = database;
    }

    /** Two captures of the same request. */
    public record Pair(List<Statement> first, List<Statement> second) {}

    /** The statements of a request, taken twice; ends with a sentence when no two tries agree. */
    public Pair twice(Runnable request) {
        log("all");
        try {
            LockSupport.parkNanos(SETTLED_NANOS);
            Set<String> background = during(() -> LockSupport.parkNanos(BACKGROUND_NANOS)).stream()
                    .map(Statement::sql)
                    .collect(Collectors.toCollection(HashSet::new));
            List<Statement> last = once(request, background);
            for (int again = 0; again < TRIES; again++) {
                List<Statement> next = once(request, background);
                if (!next.isEmpty() && Script.same(last, next)) {
                    return new Pair(last, next);
                }
                last = next;
            }
            throw new EmbeddedException("The same request sent other statements every time: nothing to compare with.");
        } finally {
            log("none");
        }
    }

    private List<Statement> once(Runnable request, Set<String> background) {
        List<Statement> all = during(() -> {
            request.run();
            LockSupport.parkNanos(SETTLED_NANOS);
        });
        Set<Long> sessions = all.stream()
                .filter(one -> !one.frames() && !background.contains(one.sql()))
                .map(Statement::session)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(one -> sessions.contains(one.session()))
                .filter(one -> one.frames() || !background.contains(one.sql()))
                .toList();
    }

    private List<Statement> during(Runnable what) {
        try {
            long begin = Files.size(postgres.log());
            what.run();
            byte[] all = Files.readAllBytes(postgres.log());
            String added = new String(Arrays.copyOfRange(all, (int) begin, all.length), UTF_8);
            return Statement.parse(added.lines().toList(), database);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void log(String what) {
        try (Connection superuser = postgres.asSuperuser("postgres");
                java.sql.Statement statement = superuser.createStatement()) {
            statement.execute("alter system set log_statement = '%s'".formatted(what));
            statement.execute("select pg_reload_conf()");
        } catch (SQLException e) {
            throw new EmbeddedException("The statements could not be written down (%s).".formatted(e.getMessage()), e);
        }
    }
}

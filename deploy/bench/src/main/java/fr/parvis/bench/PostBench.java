package fr.parvis.bench;

import fr.parvis.bench.measure.Load;
import fr.parvis.bench.measure.Turns;
import fr.parvis.bench.report.Row;
import fr.parvis.bench.report.Row.Bar;
import fr.parvis.bench.report.Row.Verdict;
import fr.parvis.bench.sql.Capture;
import fr.parvis.bench.sql.Script;
import fr.parvis.bench.sql.Statement;
import fr.parvis.bench.world.Caller;
import fr.parvis.bench.world.Program;
import fr.parvis.bench.world.World;
import fr.parvis.embedded.EmbeddedException;
import fr.parvis.embedded.process.Folders;
import fr.parvis.local.platform.PlatformService;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/**
 * B1: a priority signal comes in, beside pgbench with the statements it sends. The one POST that needs nothing set up before each request
 * and asks no other service; it writes its row, an outbox row and the idempotency key. No POST writes the access log: reads do, see B2.
 */
final class PostBench {
    static final String PATH = "/api/v1/priority-signals";
    static final Map<String, ?> SIGNAL = Map.of(
            "contact",
            "Par le centre communal d'action sociale.",
            "criteria",
            List.of("CHILD_OUT_OF_SCHOOL"),
            "personWasTold",
            true);
    private static final Bar DURABLE = Bar.atLeast(0.7);
    private static final Bar COMMIT_OFF = Bar.atLeast(0.3);
    private static final int COUNTED = 100;
    private static final long RECONNECT_NANOS = 3_000_000_000L;

    private final World world;
    private final Taking taking;
    private final Database database;

    PostBench(World world, Taking taking) {
        this.world = world;
        this.taking = taking;
        this.database = new Database(world.postgres(), PlatformService.PERSONS.database());
    }

    List<Row> take() {
        Path program = Pgbench.found()
                .orElseThrow(
                        () -> new EmbeddedException(
                                "B1 needs pgbench, which is neither on the path nor below /usr/lib/postgresql: install postgresql-contrib, or leave B1 out with --only."));
        try (Program persons = world.start(PlatformService.PERSONS, List.of())) {
            return take(persons, program);
        }
    }

    private List<Row> take(Program persons, Path program) {
        String headers = world.tokens().headers("ars-signal", "ARS_SIGNAL");
        Load service = new Load(persons.port(), Settings.CLIENTS, () -> Caller.post(PATH, headers, SIGNAL), 202);
        taking.say("warming up persons");
        service.during(taking.settings().warmUp());
        try (Caller ars = new Caller(persons.port(), headers)) {
            Capture.Pair sent = new Capture(world.postgres(), PlatformService.PERSONS.database())
                    .twice(() -> ars.post(PATH, SIGNAL));
            Pgbench bare = new Pgbench(
                    program, world.cores(), world.postgres(), world.roles(PlatformService.PERSONS), script(sent));
            List<Row> rows = new ArrayList<>(gate(sent.first(), ars, bare));
            rows.addAll(turns(service, bare));
            return rows;
        }
    }

    private Path script(Capture.Pair sent) {
        Path script = world.folder().resolve("run").resolve("post.sql");
        Folders.writeSecret(script, Script.of(sent.first(), sent.second()).text());
        return script;
    }

    /** What does not jitter comes first: the same rows, and what they cost. */
    private List<Row> gate(List<Statement> sent, Caller ars, Pgbench bare) {
        Written ours = written(sent, () -> {
            for (int i = 0; i < COUNTED; i++) {
                ars.post(PATH, SIGNAL);
            }
        });
        Written theirs = written(sent, () -> bare.transactions(COUNTED));
        if (!ours.rows().equals(theirs.rows())) {
            throw new EmbeddedException(
                    "%d requests wrote %s and as many transactions of pgbench %s: they do not do the same."
                            .formatted(COUNTED, ours.rows(), theirs.rows()));
        }
        long statements = sent.stream().filter(one -> !one.frames()).count();
        return List.of(
                plain(
                        "statements",
                        Long.toString(statements),
                        "what the database's log says of one POST %s, without begin and commit; written in %s"
                                .formatted(PATH, ours.rows().keySet()),
                        "that each of them is needed"),
                plain(
                        "WAL",
                        "%d B".formatted(ours.wal() / COUNTED),
                        "per request, over %d; pgbench %d B per transaction".formatted(COUNTED, theirs.wal() / COUNTED),
                        "what full pages after a checkpoint add"));
    }

    /** Rows by table and bytes of the log that some requests cost. */
    private record Written(Map<String, Long> rows, long wal) {}

    private Written written(List<Statement> sent, Runnable requests) {
        String counts = Statement.insertedInto(sent).stream()
                .map("select '%1$s', count(*) from %1$s"::formatted)
                .collect(Collectors.joining(" union all "));
        Map<String, Long> before = database.numbers(counts);
        long wal = database.walBytes();
        requests.run();
        long written = database.walBytes() - wal;
        Map<String, Long> after = database.numbers(counts);
        after.replaceAll((table, rows) -> rows - before.getOrDefault(table, 0L));
        return new Written(after, written);
    }

    private List<Row> turns(Load service, Pgbench bare) {
        Turns durable = turns("durable", service, bare);
        commit("off");
        taking.say("warming up without waiting for the disk");
        service.during(taking.settings().warmUp().dividedBy(4).plus(Duration.ofSeconds(1)));
        Turns off = turns("commit off", service, bare);
        commit("on");
        return List.of(row("POST, durable", DURABLE, durable), row("POST, commit off", COMMIT_OFF, off));
    }

    private Turns turns(String how, Load service, Pgbench bare) {
        taking.say(how);
        return taking.turns(
                "requests/s",
                () -> service.during(taking.settings().turn()).perSecond(),
                () -> bare.perSecond(taking.settings().turn().toSeconds()));
    }

    /** For every connection from now on; those that stand are cut, and the service makes new ones. */
    private void commit(String how) {
        database.execute("alter database %s set synchronous_commit = %s".formatted(database.name(), how));
        database.execute(
                "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()");
        LockSupport.parkNanos(RECONNECT_NANOS);
    }

    private static Row plain(String what, String figure, String made, String notProved) {
        return new Row("B1", what, "–", figure, "–", Verdict.NO_BAR, made, notProved);
    }

    private static Row row(String what, Bar bar, Turns turns) {
        return new Row(
                "B1",
                what,
                bar.words(),
                turns.ratios().middle("%.2f"),
                turns.ratios().span("%.2f"),
                bar.of(turns.ratios().median()),
                "service %s/s (%s), pgbench with the same statements %s/s (%s)"
                        .formatted(
                                turns.ours().middle("%.0f"),
                                turns.ours().span("%.0f"),
                                turns.bare().middle("%.0f"),
                                turns.bare().span("%.0f")),
                "the cost of the access log (no POST writes it) and of the relay (these copies wait an hour)");
    }
}

package fr.parvis.bench;

import fr.parvis.bench.measure.HttpConnection;
import fr.parvis.bench.measure.Series;
import fr.parvis.bench.release.Asked;
import fr.parvis.bench.report.Row;
import fr.parvis.bench.report.Row.Bar;
import fr.parvis.bench.world.Caller;
import fr.parvis.bench.world.Program;
import fr.parvis.bench.world.ShownWording;
import fr.parvis.bench.world.World;
import fr.parvis.embedded.EmbeddedException;
import fr.parvis.local.platform.PlatformService;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/**
 * B7: a person says yes, and facilitation opens her case. Both commits are told by one PostgreSQL, which notes when each transaction was
 * committed: one clock.
 */
final class PropagationBench {
    private static final Bar MIDDLE = Bar.atMost(30);
    private static final Bar LATE = Bar.atMost(250);
    private static final long BETWEEN_NANOS = 50_000_000;
    private static final long PATIENCE_NANOS = Duration.ofMinutes(2).toNanos();
    private static final long PAUSE_NANOS = 200_000_000;
    private static final String COMMITTED = "(extract(epoch from pg_xact_commit_timestamp(xmin)) * 1000000)::bigint";

    private final World world;
    private final Taking taking;
    private final Database persons;
    private final Database facilitation;
    private int told;

    PropagationBench(World world, Taking taking) {
        this.world = world;
        this.taking = taking;
        this.persons = new Database(world.postgres(), PlatformService.PERSONS.database());
        this.facilitation = new Database(world.postgres(), PlatformService.FACILITATION.database());
    }

    List<Row> take() {
        try (Program sender = world.start(PlatformService.PERSONS, List.of());
                Program receiver = world.start(PlatformService.FACILITATION, List.of())) {
            taking.say("warming up persons and facilitation (process %d)"
                    .formatted(receiver.process().pid()));
            long end = System.nanoTime() + taking.settings().warmUp().toNanos();
            do {
                latencies(sender.port(), Math.min(taking.settings().events(), 100));
            } while (System.nanoTime() < end);
            return runs(sender.port());
        }
    }

    private List<Row> runs(int port) {
        List<Double> middles = new ArrayList<>();
        List<Double> late = new ArrayList<>();
        for (int run = 1; run <= taking.settings().runs(); run++) {
            taking.say("run %d of %d".formatted(run, taking.settings().runs()));
            middles.add(taking.alone("ms p50", () -> {
                Series millis = latencies(port, taking.settings().events());
                late.add(millis.percentile(99));
                return millis.percentile(50);
            }));
        }
        return List.of(row("p50", MIDDLE, new Series(middles)), row("p99", LATE, new Series(late)));
    }

    /** Milliseconds from commit to commit, of so many decisions. */
    private Series latencies(int port, int events) {
        List<Decision> decisions = new ArrayList<>();
        for (int i = 0; i < events; i++) {
            decisions.add(proposed(port));
        }
        say(port, decisions);
        told += events;
        awaitCases();
        Map<String, Long> said = persons.numbers("select id, %s from support_proposal".formatted(COMMITTED));
        Map<String, Long> heard = facilitation.numbers("select proposal, %s from support_case".formatted(COMMITTED));
        return new Series(decisions.stream()
                .map(decision -> (committed(heard, decision) - committed(said, decision)) / 1_000.0)
                .toList());
    }

    private static long committed(Map<String, Long> commits, Decision decision) {
        Long micros = commits.get(decision.proposal());
        if (micros == null) {
            throw new EmbeddedException(
                    "The decision on %s was not found on both sides.".formatted(decision.proposal()));
        }
        return micros;
    }

    /** A question put to a person, and the request with which she says yes. */
    private record Decision(String proposal, String path, String headers, Map<String, ?> body) {}

    private Decision proposed(int port) {
        Asked asked = Asked.by(world.tokens(), port);
        try (Caller she = new Caller(port, asked.headers())) {
            Map<String, ?> yes = Map.of(
                    "answer",
                    "ACCEPTED",
                    "act",
                    ShownWording.of(she, "support-decision").inHerSession());
            return new Decision(asked.proposal(), asked.decision(), asked.headers(), yes);
        }
    }

    /** Twenty a second, many times what an antenna makes. */
    private static void say(int port, List<Decision> decisions) {
        try (HttpConnection connection = new HttpConnection(port)) {
            long next = System.nanoTime();
            for (Decision decision : decisions) {
                LockSupport.parkNanos(next - System.nanoTime());
                next += BETWEEN_NANOS;
                HttpConnection.Answer answer =
                        connection.send(Caller.post(decision.path(), decision.headers(), decision.body()));
                if (answer.status() != 200) {
                    throw new EmbeddedException("A yes was refused (%d): %s".formatted(answer.status(), answer.text()));
                }
            }
        } catch (IOException e) {
            throw new EmbeddedException("Persons does not answer any more (%s).".formatted(e.getMessage()), e);
        }
    }

    private void awaitCases() {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (facilitation.number("select count(*) from support_case") < told) {
            if (System.nanoTime() > end) {
                throw new EmbeddedException(
                        "Facilitation did not hear every yes: read its log below %s.".formatted(world.folder()));
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private Row row(String what, Bar bar, Series millis) {
        return new Row(
                "B7",
                what,
                bar.words() + " ms",
                millis.middle("%.1f ms"),
                millis.span("%.1f"),
                bar.of(millis.median()),
                "%d times a yes in persons, 20 a second, until facilitation has committed the case; both commits by one PostgreSQL's clock"
                        .formatted(taking.settings().events()),
                "a crossing between sides on a network, a broker of three nodes, or a backlog");
    }
}

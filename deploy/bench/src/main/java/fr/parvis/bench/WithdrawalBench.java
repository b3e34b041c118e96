package fr.parvis.bench;

import fr.parvis.bench.measure.HttpConnection;
import fr.parvis.bench.measure.Paced;
import fr.parvis.bench.measure.Series;
import fr.parvis.bench.release.Releasing;
import fr.parvis.bench.release.Releasing.Opened;
import fr.parvis.bench.release.Releasing.Released;
import fr.parvis.bench.report.Row;
import fr.parvis.bench.report.Row.Bar;
import fr.parvis.bench.report.Row.Verdict;
import fr.parvis.bench.world.Caller;
import fr.parvis.bench.world.Program;
import fr.parvis.bench.world.ShownWording;
import fr.parvis.bench.world.World;
import fr.parvis.embedded.EmbeddedException;
import fr.parvis.local.platform.PlatformService;
import fr.parvis.local.platform.Side;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;

/**
 * Persons take back what they had released, a hundred a second, while the Communauté 360 reads; until the other side shows nothing of it
 * (PER-24, IND-EP-16). Both sides run on one machine and so by one clock.
 */
final class WithdrawalBench {
    private static final String ORGANISATION = "c360-14";
    private static final int PER_SECOND = 100;
    private static final Bar BOUND = Bar.atMost(5_000);
    private static final Bar RATE = Bar.atMost(1_000);
    private static final String ENDED =
            "select handle, (extract(epoch from ended_at) * 1000000)::bigint from disclosure";
    private static final String HIDDEN =
            "select handle, (extract(epoch from pg_xact_commit_timestamp(xmin)) * 1000000)::bigint from disclosure";
    private static final long PATIENCE_NANOS = Duration.ofMinutes(2).toNanos();
    private static final long PAUSE_NANOS = 100_000_000;

    private final World world;
    private final Taking taking;
    private final Database persons;
    private final Database facilitation;
    private final Database cooperation;

    WithdrawalBench(World world, Taking taking) {
        this.world = world;
        this.taking = taking;
        this.persons = new Database(world.postgres(), PlatformService.PERSONS.database());
        this.facilitation = new Database(world.postgres(), PlatformService.FACILITATION.database());
        this.cooperation = new Database(world.postgres(Side.OFFER), PlatformService.COOPERATION.database());
    }

    List<Row> take() {
        try (Program herSide = world.start(PlatformService.PERSONS, List.of());
                Program releasing = world.start(PlatformService.FACILITATION, List.of());
                Program otherSide = world.start(PlatformService.COOPERATION, List.of())) {
            knowWhoTakesPart();
            List<Double> middles = new ArrayList<>();
            List<Double> longest = new ArrayList<>();
            List<Double> answers = new ArrayList<>();
            Releasing release = new Releasing(world.tokens(), herSide.port(), releasing.port(), ORGANISATION);
            for (int run = 0; run <= taking.settings().runs(); run++) {
                taking.say(
                        run == 0
                                ? "a first run to warm up"
                                : "run %d of %d"
                                        .formatted(run, taking.settings().runs()));
                List<Released> released = released(release);
                awaitVisible(released);
                Paced withdrawing = withdrawals(herSide.port(), released);
                Series[] figures = new Series[2];
                double most = taking.alone("ms longest", () -> {
                    figures[0] = withdrawing.during(Duration.ofMillis(released.size() * 1_000L / PER_SECOND));
                    figures[1] = untilHidden(released);
                    return figures[1].most();
                });
                requireHidden(otherSide.port(), released);
                if (run > 0) {
                    longest.add(most);
                    middles.add(figures[1].median());
                    answers.add(figures[0].percentile(99));
                }
            }
            return rows(new Series(middles), new Series(longest), new Series(answers));
        }
    }

    private void knowWhoTakesPart() {
        String known =
                "insert into organisation values ('%s', 'COMMUNITY_360', 'Communauté 360', '14', true) on conflict (code) do nothing"
                        .formatted(ORGANISATION);
        persons.execute(known);
        facilitation.execute(known);
        facilitation.execute(
                "insert into site values ('bench', 'Banc', '14118', 'COMMON_LAW_BODY', true) on conflict do nothing");
        facilitation.execute(
                "insert into facilitator values (gen_random_uuid(), '%s', 'Camille Renard', 'bench', null, true, 0) on conflict do nothing"
                        .formatted(Releasing.FACILITATOR));
        cooperation.execute(
                "insert into community values ('%s', 'Communauté 360', '14', 'Association', '123456789', 1, 0) on conflict (code) do nothing"
                        .formatted(ORGANISATION));
    }

    private List<Released> released(Releasing release) {
        List<Opened> opened = new ArrayList<>();
        for (int person = 0; person < taking.settings().events(); person++) {
            opened.add(release.open());
        }
        return opened.stream().map(release::release).toList();
    }

    private Paced withdrawals(int port, List<Released> released) {
        Queue<byte[]> requests = new ConcurrentLinkedQueue<>();
        ShownWording wording;
        try (Caller she = new Caller(port, released.getFirst().headers())) {
            wording = ShownWording.of(she, "withdrawal");
        }
        for (Released one : released) {
            requests.add(Caller.post(one.withdrawal(), one.headers(), Map.of("act", wording.inHerSession())));
        }
        return new Paced(port, Settings.CLIENTS, PER_SECOND, requests::remove, 200);
    }

    private void awaitVisible(List<Released> released) {
        await(
                "Cooperation did not get everything that was released",
                "select count(*) from disclosure d join request r on r.handle = d.handle where d.state = 'GRANTED'",
                released.size());
    }

    /** Milliseconds from when persons ends each disclosure, before it answers her, to the commit after which the other side shows nothing. */
    private Series untilHidden(List<Released> released) {
        await(
                "Cooperation did not hear of every withdrawal",
                "select -count(*) from disclosure where state = 'GRANTED'",
                0);
        Map<String, Long> said = persons.numbers(ENDED);
        Map<String, Long> heard = cooperation.numbers(HIDDEN);
        return new Series(released.stream()
                .map(one -> (micros(heard, one) - micros(said, one)) / 1_000.0)
                .toList());
    }

    private static long micros(Map<String, Long> moments, Released one) {
        Long micros = moments.get(one.handle());
        if (micros == null) {
            throw new EmbeddedException("The disclosure %s is not known on both sides.".formatted(one.handle()));
        }
        return micros;
    }

    private void await(String failed, String sql, long count) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (cooperation.number(sql) < count) {
            if (System.nanoTime() > end) {
                throw new EmbeddedException("%s: read the logs below %s.".formatted(failed, world.folder()));
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    /** What the databases say is asked once more through the door. */
    private void requireHidden(int port, List<Released> released) {
        String headers = world.tokens().coordinator(ORGANISATION);
        try (HttpConnection connection = new HttpConnection(port)) {
            for (Released one : released) {
                int status = connection
                        .send(Caller.get("/api/v1/requests/" + one.handle(), headers))
                        .status();
                if (status != 404) {
                    throw new EmbeddedException(
                            "A request whose release was withdrawn is answered %d.".formatted(status));
                }
            }
        } catch (IOException e) {
            throw new EmbeddedException("Cooperation does not answer any more (%s).".formatted(e.getMessage()), e);
        }
    }

    private List<Row> rows(Series middles, Series longest, Series answers) {
        String compared =
                "%d withdrawals, %d a second; from the moment persons ends it, before it answers, to the commit in cooperation"
                        .formatted(taking.settings().events(), PER_SECOND);
        String notProved =
                "a broker of three nodes, a network between the sides, a broker that stops: then the watermark hides";
        return List.of(
                new Row(
                        "IND-EP-16",
                        "withdrawal until hidden, p50",
                        "–",
                        middles.middle("%.0f ms"),
                        middles.span("%.0f"),
                        Verdict.NO_BAR,
                        compared,
                        notProved),
                new Row(
                        "IND-EP-16",
                        "withdrawal until hidden, longest",
                        BOUND.words() + " ms",
                        longest.middle("%.0f ms"),
                        longest.span("%.0f"),
                        BOUND.of(longest.most()),
                        compared + "; the worst of all runs is judged, and every request is asked for afterwards: 404",
                        notProved),
                new Row(
                        "IND-EP-16",
                        "answer to a withdrawal, p99",
                        RATE.words() + " ms",
                        answers.middle("%.0f ms"),
                        answers.span("%.0f"),
                        RATE.of(answers.most()),
                        "from the moment it was due: the rate was kept",
                        notProved));
    }
}

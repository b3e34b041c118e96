package fr.parvis.bench;

import fr.parvis.bench.growth.BySize;
import fr.parvis.bench.growth.Files;
import fr.parvis.bench.growth.Names;
import fr.parvis.bench.growth.Recall;
import fr.parvis.bench.measure.Load;
import fr.parvis.bench.measure.Paced;
import fr.parvis.bench.measure.Series;
import fr.parvis.bench.release.Releasing;
import fr.parvis.bench.report.Row;
import fr.parvis.bench.report.Row.Bar;
import fr.parvis.bench.report.Row.Verdict;
import fr.parvis.bench.world.Caller;
import fr.parvis.bench.world.Program;
import fr.parvis.bench.world.World;
import fr.parvis.local.platform.PlatformService;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/**
 * B4 and B10, and beside them the requests of B1 and B2, on an antenna that grows: the same questions after a thousand, ten thousand and a
 * hundred thousand files. The smallest antenna is the comparator of the largest.
 */
final class GrowthBench {
    private static final String LANDLORD = "hlm-14";
    private static final int DECISIONS_PER_SECOND = 300;
    private static final Bar DECISION = Bar.atMost(5);
    private static final Bar DECISION_GROWS = Bar.atMost(1.3);
    private static final Bar SEARCH_GROWS = Bar.atMost(3);
    private static final Bar RECALL = Bar.atLeast(1);

    private final World world;
    private final Taking taking;
    private final Database database;
    private final BySize posts = new BySize();
    private final BySize reads = new BySize();
    private final BySize decisions = new BySize();
    private final BySize searches = new BySize();

    GrowthBench(World world, Taking taking) {
        this.world = world;
        this.taking = taking;
        this.database = new Database(world.postgres(), PlatformService.PERSONS.database());
    }

    List<Row> take() {
        try (Program persons = world.start(PlatformService.PERSONS, List.of())) {
            database.execute(
                    "insert into organisation values ('%s', 'COMMON_LAW_ACTOR', 'Bailleur social', '14', true) on conflict (code) do nothing"
                            .formatted(LANDLORD));
            String facilitator = world.tokens().headers(Releasing.FACILITATOR, "FACILITATOR");
            Files files = new Files(persons.port(), facilitator, Settings.CLIENTS, LANDLORD);
            for (int size : taking.settings().sizes()) {
                taking.say("opening files, up to " + size);
                files.grow(size);
                database.execute("analyze");
                measure(persons.port(), files, facilitator);
            }
            try (Caller asking = new Caller(persons.port(), facilitator)) {
                taking.say("looking for mistyped names");
                return rows(Recall.of(files, asking, new Random(1)));
            }
        }
    }

    private void measure(int port, Files files, String facilitator) {
        Load signals = new Load(port, Settings.CLIENTS, this::signal, 202);
        Load reading = new Load(
                port,
                Settings.CLIENTS,
                () -> Caller.get("/api/v1/persons/" + files.any(ThreadLocalRandom.current()), facilitator),
                200);
        Paced deciding = new Paced(port, Settings.CLIENTS, DECISIONS_PER_SECOND, questions(), 200);
        Paced searching = new Paced(port, 1, 10, () -> search(files, facilitator), 200);
        taking.say("warming up persons");
        reading.during(taking.settings().warmUp());
        deciding.during(taking.settings().warmUp());
        searching.during(taking.settings().turn());
        int size = files.size();
        posts.put(size, median("ms per signal", () -> perRequest(signals)));
        reads.put(size, median("ms per file read", () -> perRequest(reading)));
        decisions.put(size, median("ms p99 of decisions", () -> late(deciding, 99)));
        searches.put(size, median("ms p95 of searches", () -> late(searching, 95)));
    }

    private double median(String unit, DoubleSupplier turn) {
        List<Double> figures = new ArrayList<>();
        for (int run = 0; run < taking.settings().runs(); run++) {
            figures.add(taking.alone(unit, turn));
        }
        return new Series(figures).median();
    }

    private double perRequest(Load load) {
        return 1_000 / load.during(taking.settings().turn()).perSecond();
    }

    private double late(Paced paced, int percentile) {
        return paced.during(taking.settings().turn()).percentile(percentile);
    }

    private byte[] signal() {
        return Caller.post(PostBench.PATH, world.tokens().headers("ars-signal", "ARS_SIGNAL"), PostBench.SIGNAL);
    }

    /** Half of them about what she allowed, half about what she did not. */
    private Supplier<byte[]> questions() {
        List<String> references = List.copyOf(database.numbers(
                        "select value, 0 from reference where audience = 'facilitation' order by random() limit 5000")
                .keySet());
        String service = world.tokens().headers("facilitation", "SERVICE");
        return () -> {
            ThreadLocalRandom random = ThreadLocalRandom.current();
            return Caller.post(
                    "/api/v1/consent-decisions",
                    service,
                    Map.of(
                            "personReference",
                            references.get(random.nextInt(references.size())),
                            "recipient",
                            Map.of("organisation", LANDLORD),
                            "purpose",
                            "SHARE_WITH_NAMED_ACTOR",
                            "dataCategory",
                            random.nextBoolean() ? "DECISION_RECORD" : "IDENTITY"));
        };
    }

    private static byte[] search(Files files, String facilitator) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        Names.Name meant = Names.of(random.nextInt(files.size()));
        return Caller.post(
                "/api/v1/person-searches?limit=10",
                facilitator,
                Map.of("name", meant.first() + " " + Names.mistyped(meant.last(), random)));
    }

    private List<Row> rows(Recall recall) {
        String all = "one facilitator opened all files; each request asks for another one";
        String disk = "a disk that is full of other things, or a database larger than memory";
        return List.of(
                grows("B1", "a signal, as files grow", posts, "–", _ -> Verdict.NO_BAR, "16 clients", disk),
                grows("B2", "GET by id, as files grow", reads, "–", _ -> Verdict.NO_BAR, all, disk),
                new Row(
                        "B4",
                        "consent decision, p99 at most",
                        DECISION.words() + " ms",
                        String.format(Locale.ROOT, "%.1f ms", decisions.most()),
                        decisions.toString(),
                        DECISION.of(decisions.most()),
                        "%d a second, begun at fixed moments; half are answered no".formatted(DECISIONS_PER_SECOND),
                        "the way from another service, a network"),
                grows(
                        "B4",
                        "consent decision, p99, largest ÷ smallest",
                        decisions,
                        DECISION_GROWS.words(),
                        DECISION_GROWS::of,
                        "one consent a file",
                        disk),
                grows(
                        "B10",
                        "name search, p95, largest ÷ smallest",
                        searches,
                        SEARCH_GROWS.words(),
                        SEARCH_GROWS::of,
                        "ten a second, one slip in each family name; " + all,
                        "names as they are spread in a real département: these are put together from syllables"),
                new Row(
                        "B10",
                        "mistyped names found ÷ by trigrams",
                        RECALL.words(),
                        String.format(Locale.ROOT, "%.2f", recall.ours() / recall.trigrams()),
                        String.format(Locale.ROOT, "%.2f against %.2f", recall.ours(), recall.trigrams()),
                        RECALL.of(recall.ours() / recall.trigrams()),
                        "200 names with one slip, among the first ten; trigrams are counted over readable names by the bench, as pg_trgm counts",
                        "what a facilitator finds who mistypes twice"));
    }

    private interface Judge {
        Verdict of(double ratio);
    }

    private static Row grows(
            String bench, String what, BySize figures, String bar, Judge judge, String compared, String notProved) {
        return new Row(
                bench,
                what,
                bar,
                String.format(Locale.ROOT, "%.2f", figures.ratio()),
                figures.toString(),
                judge.of(figures.ratio()),
                String.format(Locale.ROOT, "%s; log-log slope %.3f", compared, figures.slope()),
                notProved);
    }
}

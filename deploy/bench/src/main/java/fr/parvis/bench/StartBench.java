package fr.parvis.bench;

import fr.parvis.bench.machine.Memory;
import fr.parvis.bench.measure.Series;
import fr.parvis.bench.measure.Turns;
import fr.parvis.bench.report.Row;
import fr.parvis.bench.report.Row.Bar;
import fr.parvis.bench.world.Program;
import fr.parvis.bench.world.World;
import fr.parvis.embedded.EmbeddedException;
import fr.parvis.local.platform.AotCache;
import fr.parvis.local.platform.PlatformService;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** B6: persons starts beside an application with one resource and nothing else, from jars and from ahead-of-time caches. */
final class StartBench {
    private static final Bar START = Bar.atMost(4);
    private static final Bar MEMORY = Bar.atMost(2.2);
    private static final Bar CACHE = Bar.atMost(0.45);
    private static final long SETTLED_NANOS = 2_000_000_000L;

    private final World world;
    private final Taking taking;
    private final List<Double> ownMemory = new ArrayList<>();
    private final List<Double> emptyMemory = new ArrayList<>();

    StartBench(World world, Taking taking) {
        this.world = world;
        this.taking = taking;
    }

    List<Row> take() {
        taking.say("from jars");
        persons(List.of()); // migrates, and reads what every later start finds in the page cache
        empty(List.of());
        ownMemory.clear();
        emptyMemory.clear();
        Turns jars = taking.turns("s", () -> persons(List.of()), () -> empty(List.of()));
        Series ours = new Series(ownMemory);
        Series bare = new Series(emptyMemory);
        taking.say("recording and making the ahead-of-time caches");
        List<String> own = cache(world.aotCache(PlatformService.PERSONS), this::persons);
        List<String> others = cache(world.aotCacheOfEmpty(), this::empty);
        taking.say("from the caches");
        Turns caches = taking.turns("s", () -> persons(own), () -> empty(others));
        return List.of(start("start, jar", jars), memory(ours, bare), start("start, AOT", caches), own(jars, caches));
    }

    private double persons(List<String> moreJvm) {
        return started(world.start(PlatformService.PERSONS, moreJvm), ownMemory);
    }

    private double empty(List<String> moreJvm) {
        return started(world.startEmpty(moreJvm), emptyMemory);
    }

    /** Seconds until it answered; its memory is taken a little later, and then it is stopped. */
    private static double started(Program program, List<Double> memory) {
        try (program) {
            LockSupport.parkNanos(SETTLED_NANOS);
            memory.add(Memory.megabytes(program.process().pid()));
            return program.started().toNanos() / 1e9;
        }
    }

    private static List<String> cache(AotCache cache, Consumer<List<String>> start) {
        start.accept(cache.options());
        if (cache.make() != AotCache.Made.MADE) {
            throw new EmbeddedException(
                    "No ahead-of-time cache could be made: leave PARVIS_AOT out, or B6 with --only.");
        }
        return cache.options();
    }

    private static Row start(String what, Turns turns) {
        return new Row(
                "B6",
                what,
                START.words(),
                turns.ratios().middle("%.2f"),
                turns.ratios().span("%.2f"),
                START.of(turns.ratios().median()),
                "persons %s s (%s), empty application %s s (%s), until each answers 200; persons then has database and broker"
                        .formatted(
                                turns.ours().middle("%.2f"),
                                turns.ours().span("%.2f"),
                                turns.bare().middle("%.2f"),
                                turns.bare().span("%.2f")),
                "a start on a machine whose page cache is cold");
    }

    private static Row memory(Series ours, Series bare) {
        double ratio = ours.median() / bare.median();
        return new Row(
                "B6",
                "memory, jar",
                MEMORY.words(),
                "%.2f".formatted(ratio),
                ours.span("%.0f") + " MB",
                MEMORY.of(ratio),
                "Pss two seconds after the start: persons %s MB, empty application %s MB (%s)"
                        .formatted(ours.middle("%.0f"), bare.middle("%.0f"), bare.span("%.0f")),
                "memory under load or after days");
    }

    private static Row own(Turns jars, Turns caches) {
        double ratio = caches.ours().median() / jars.ours().median();
        return new Row(
                "B6",
                "AOT ÷ own jar",
                CACHE.words(),
                "%.2f".formatted(ratio),
                caches.ours().span("%.2f") + " s",
                CACHE.of(ratio),
                "persons from its cache %s s, from its jar %s s; one block after the other, not in turns"
                        .formatted(caches.ours().middle("%.2f"), jars.ours().middle("%.2f")),
                "the images: they carry no cache");
    }
}

package fr.parvis.bench;

import fr.parvis.bench.report.Row;
import fr.parvis.bench.world.World;
import java.util.List;

/** The benches by their numbers in the bars of the project. */
enum Bench {
    B1("POST beside its own SQL alone"),
    B2("GET by id beside a bare handler"),
    B6("start and memory beside an empty application"),
    B7("from a commit to the commit of whoever hears of it"),
    GROWTH("B4, B10, and the requests of B1 and B2, as files grow"),
    WITHDRAWAL("a hundred withdrawals a second until the other side shows nothing");

    private final String title;

    Bench(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    List<Row> take(World world, Taking taking) {
        return switch (this) {
            case B1 -> new PostBench(world, taking).take();
            case B2 -> new GetBench(world, taking).take();
            case B6 -> new StartBench(world, taking).take();
            case B7 -> new PropagationBench(world, taking).take();
            case GROWTH -> new GrowthBench(world, taking).take();
            case WITHDRAWAL -> new WithdrawalBench(world, taking).take();
        };
    }
}

package fr.parvis.bench;

import fr.parvis.bench.machine.Cores;
import fr.parvis.bench.report.Row;
import fr.parvis.bench.report.Sheet;
import fr.parvis.bench.world.World;
import fr.parvis.local.ParvisCommand;
import fr.parvis.local.state.Repository;
import fr.parvis.local.state.StateFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./parvis bench}. */
@Command(
        name = "bench",
        description =
                "Measures packaged services beside something bare doing the same, on a database and a broker of its own.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "All benches with their defaults take some two hours on two cores; end an antenna that runs before, it would be in the figures.",
            "Writes a dated report into reports/ of the state folder. Exit code 0 when it ran, whatever the figures are."
        })
public final class BenchCommand implements ParvisCommand {
    @Option(
            names = "--only",
            paramLabel = "BENCH",
            split = ",",
            description = "only these: ${COMPLETION-CANDIDATES}, separated by commas")
    private List<Bench> only = List.of(Bench.values());

    @Option(names = "--runs", paramLabel = "N", description = "runs of turns A-B-B-A; 5 by default, 1 when quick")
    private int runs;

    @Option(names = "--seconds", paramLabel = "N", description = "length of one turn; 20 by default, 3 when quick")
    private int seconds;

    @Option(
            names = "--warm-up",
            paramLabel = "N",
            description = "seconds of load before the first turn; 120 by default, 10 when quick")
    private int warmUp = -1;

    @Option(names = "--quick", description = "short enough to see that it works, too short to prove anything")
    private boolean quick;

    @Option(names = "--strict", description = "exit code 1 when a bar is missed")
    private boolean strict;

    @Override
    public Integer call() throws IOException {
        Settings settings = Settings.of(runs, seconds, warmUp, quick);
        Taking taking = new Taking(settings, System.out);
        Sheet sheet = take(Repository.located(), StateFolder.ofThisUser(), taking, EnumSet.copyOf(only));
        System.out.println("\n" + sheet.text());
        Path written = sheet.write(StateFolder.ofThisUser().root().resolve("reports"));
        System.out.println("\nReport: " + written);
        return strict && !sheet.holds() ? 1 : 0;
    }

    static Sheet take(Repository repository, StateFolder state, Taking taking, EnumSet<Bench> benches) {
        Cores cores = Cores.ofThisMachine();
        long self = ProcessHandle.current().pid();
        List<Row> rows = new ArrayList<>();
        cores.moveToOthers(self);
        try (World world = new World(repository, state, cores)) {
            Thread onInterrupt = new Thread(world::close);
            Runtime.getRuntime().addShutdownHook(onInterrupt);
            for (Bench bench : benches) {
                System.out.println(bench + ": " + bench.title());
                rows.addAll(bench.take(world, taking));
            }
            Runtime.getRuntime().removeShutdownHook(onInterrupt);
        } finally {
            cores.release(self);
        }
        return new Sheet(
                ZonedDateTime.now(Clock.systemUTC()),
                rows,
                List.of(
                        taking.settings().sentence(),
                        cores.sentence(),
                        taking.sentence(),
                        "PostgreSQL keeps its defaults and waits for the disk; what another disk does is another figure.",
                        "Bytes allocated per request are not measured."));
    }
}

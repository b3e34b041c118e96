package fr.parvis.local.command;

import fr.parvis.embedded.process.Orphans;
import fr.parvis.embedded.process.PidFile;
import fr.parvis.local.ParvisCommand;
import fr.parvis.local.platform.SupervisorFile;
import fr.parvis.local.state.StateFolder;
import java.io.PrintStream;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./parvis down}. */
@Command(
        name = "down",
        description = "Stops everything that ./parvis up started, and nothing else.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "The first stop after a build takes about two minutes longer: it prepares faster starts.",
            "All is stopped (and wiped, with --wipe) before that; Ctrl-C does no harm, the preparation goes on.",
            "--wipe keeps logs, reports and what was prepared."
        })
public final class DownCommand implements ParvisCommand {

    @Option(names = "--wipe", description = "Also forget all data, passwords and keys of this antenna.")
    private boolean wipe;

    private final PrintStream out = System.out;

    @Override
    public Integer call() {
        StateFolder state = StateFolder.ofThisUser();
        Optional<Stopping> stopping = supervisor(state).map(one -> stop(state, one));
        boolean orphans = !Orphans.end(state.run()).isEmpty();
        out.println(
                stopping.isEmpty() && !orphans
                        ? "Nothing was running."
                        : "Everything is stopped%s."
                                .formatted(stopping.map(one -> " (%d s)".formatted(one.seconds()))
                                        .orElse("")));
        if (wipe) {
            state.wipe();
            out.println("Data, passwords and keys of this antenna are forgotten; logs, reports and caches are kept.");
        }
        stopping.ifPresent(Stopping::untilPrepared);
        return 0;
    }

    /** The one that watches, or one that was told to stop before and still prepares. */
    private static Optional<ProcessHandle> supervisor(StateFolder state) {
        return Stream.of(SupervisorFile.of(state), SupervisorFile.preparing(state))
                .flatMap(file -> PidFile.read(file).stream())
                .flatMap(file -> file.process().stream())
                .findFirst();
    }

    private Stopping stop(StateFolder state, ProcessHandle supervisor) {
        Stopping stopping = new Stopping(state, supervisor, out);
        Thread leave = new Thread(() -> out.printf("%n%s%n", left(supervisor)), "leave");
        Runtime.getRuntime().addShutdownHook(leave);
        out.println("Stopping…");
        supervisor.destroy();
        stopping.untilStopped();
        Runtime.getRuntime().removeShutdownHook(leave);
        return stopping;
    }

    private String left(ProcessHandle supervisor) {
        return "The supervisor (process %d) goes on stopping the antenna by itself%s; ./parvis status says when nothing runs."
                .formatted(supervisor.pid(), wipe ? ", but nothing is wiped" : "");
    }
}

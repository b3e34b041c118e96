package fr.parvis.local.command;

import fr.parvis.embedded.EmbeddedException;
import fr.parvis.embedded.process.Orphans;
import fr.parvis.embedded.process.PidFile;
import fr.parvis.local.ParvisCommand;
import fr.parvis.local.platform.SupervisorFile;
import fr.parvis.local.state.StateFolder;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./parvis down}. */
@Command(
        name = "down",
        description = "Stops everything that ./parvis up started, and nothing else.",
        mixinStandardHelpOptions = true,
        footer = {"", "The first stop takes longer: it prepares faster starts."})
public final class DownCommand implements ParvisCommand {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Option(names = "--wipe", description = "Also forget all data, passwords and keys of this antenna.")
    private boolean wipe;

    @Override
    public Integer call() {
        StateFolder state = StateFolder.ofThisUser();
        Optional<ProcessHandle> supervisor =
                PidFile.read(SupervisorFile.of(state)).flatMap(PidFile::process);
        supervisor.ifPresent(DownCommand::stop);
        List<PidFile> left = Orphans.end(state.run());
        boolean nothing = supervisor.isEmpty() && left.isEmpty();
        System.out.println(nothing ? "Nothing was running." : "Everything is stopped.");
        if (wipe) {
            state.wipe();
            System.out.println("Data, passwords and keys of this antenna are forgotten.");
        }
        return 0;
    }

    private static void stop(ProcessHandle supervisor) {
        System.out.println("Stopping (the first time this also prepares faster starts)…");
        supervisor.destroy();
        try {
            supervisor.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new EmbeddedException(
                    "The supervisor (process %d) did not end within five minutes: read .parvis/log/supervisor.log, then end it with kill -9 %d and run ./parvis down again."
                            .formatted(supervisor.pid(), supervisor.pid()),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

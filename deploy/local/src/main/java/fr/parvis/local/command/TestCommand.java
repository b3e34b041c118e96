package fr.parvis.local.command;

import fr.parvis.local.ParvisCommand;
import fr.parvis.local.gate.Gate;
import fr.parvis.local.state.Repository;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./parvis test}. */
@Command(
        name = "test",
        description = "Runs the whole gate; the last line counts the tests.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "A skipped test is a failure, except where Chromium, a container engine or Debian's archive is absent.",
            "The gate compiles itself: it needs nothing built before."
        })
public final class TestCommand implements ParvisCommand {
    @Option(names = "--full", description = "Also what is too long for every change: mutation tests, long fault runs.")
    private boolean full;

    @Override
    public Integer call() {
        return new Gate(Repository.located().root(), System.out).run(full);
    }
}

package fr.parvis.local;

import fr.parvis.local.state.StateFolder;
import java.util.ServiceLoader;
import java.util.logging.LogManager;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line behind the launcher script {@code parvis}. */
@Command(
        name = "parvis",
        description = "Runs a whole antenna on this machine, on real PostgreSQL, Kafka and Keycloak.",
        mixinStandardHelpOptions = true,
        version = "Parvis 0.1.0-SNAPSHOT",
        footer = {
            "",
            "State lies in .parvis/ (move it with PARVIS_STATE); ports begin at 28000 (move them with PARVIS_PORT_BASE)."
        })
public final class Parvis implements Runnable {
    /** Of the help: wide enough that no sentence of ours is broken in the middle of a command. */
    private static final int WIDTH = 120;

    private Parvis() {}

    public static void main(String[] arguments) {
        LogManager.getLogManager().reset(); // what libraries log; a failure reaches us as an exception
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        Failures failures = new Failures(StateFolder.ofThisUser());
        CommandLine commandLine = new CommandLine(new Parvis());
        ServiceLoader.load(ParvisCommand.class).forEach(commandLine::addSubcommand);
        return commandLine
                .setUsageHelpWidth(WIDTH)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(failures::badArguments)
                .setExecutionExceptionHandler(failures::failed);
    }

    /** Without a subcommand the help is the answer. */
    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}

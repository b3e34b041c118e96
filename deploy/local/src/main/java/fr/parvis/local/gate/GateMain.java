package fr.parvis.local.gate;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Runs the gate straight from source, for the launcher: a clean clone has nothing built, and a build that fails must still be counted.
 * This package uses the JDK alone.
 */
public final class GateMain {
    private static final String USAGE = """
            Usage: ./parvis test [--full] [--help]
            Runs the whole gate; the last line counts the tests.
                  --full   Also what is too long for every change: mutation tests, long fault runs.
              -h, --help   Show this help.

            A skipped test is a failure, except where Chromium, a container engine or Debian's archive is absent.""";

    private GateMain() {}

    public static void main(String[] arguments) {
        List<String> options = List.of(arguments);
        if (options.contains("--help") || options.contains("-h")) {
            System.out.println(USAGE);
            return;
        }
        if (!Set.of("--full").containsAll(options)) {
            System.err.println("./parvis test knows only --full and --help; see ./parvis test --help.");
            System.exit(2);
        }
        System.exit(new Gate(Path.of(System.getProperty("parvis.root")), System.out).run(options.contains("--full")));
    }
}

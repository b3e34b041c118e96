package fr.parvis.local.gate;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Runs Maven over the whole repository, format first, and counts what its tests reported. */
public final class Gate {
    private static final String END_TO_END = "deploy/e2e";

    private final Path root;
    private final PrintStream out;

    public Gate(Path root, PrintStream out) {
        this.root = root;
        this.out = out;
    }

    /** Exit code 0 only when Maven succeeded, tests ran, and none failed or was skipped without a good reason. */
    public int run(boolean full) {
        if (maven(List.of("spotless:check", "-T2")) != 0) {
            out.println("The format is not the agreed one: run ./mvnw spotless:apply and look at the difference.");
            out.println(Counts.NONE.line());
            return 1;
        }
        // file systems stamp with a coarser clock, a few milliseconds behind
        Instant start = Instant.now().minusSeconds(1);
        boolean passed = full ? inOneRun() : inTwoLanes();
        return verdict(passed, new TestReports(root).since(start));
    }

    private boolean inOneRun() {
        return maven(List.of("verify", "-T2", "--fail-at-end", "-Dspotless.check.skip", "-Pfull")) == 0;
    }

    /**
     * The end-to-end tests wait for servers more than they compute, and Maven would begin them when all others are done. So everything is built first and
     * installed, where a run that tests only some modules finds the others; then two runs test side by side.
     */
    private boolean inTwoLanes() {
        if (maven(List.of("install", "-T2", "--fail-at-end", "-Dspotless.check.skip", "-DskipTests")) != 0) {
            return false;
        }
        String tests = "surefire:test@default-test";
        Process ends = start(List.of(tests, "-pl", END_TO_END));
        int others = maven(List.of(tests, "-T2", "--fail-at-end", "-pl", "!" + END_TO_END));
        return ended(ends) == 0 && others == 0;
    }

    private int verdict(boolean built, List<ModuleCounts> modules) {
        Counts all = modules.stream().map(ModuleCounts::counts).reduce(Counts.NONE, Counts::plus);
        out.println();
        modules.forEach(module -> out.println("  " + module.line()));
        modules.stream().flatMap(module -> module.failed().stream()).forEach(test -> out.println("  failed: " + test));
        List<String> unexcused =
                modules.stream().flatMap(module -> module.unexcused().stream()).toList();
        unexcused.forEach(skip -> out.println("  skipped without a good reason: " + skip));
        if (!built) {
            out.println("Maven failed: the first [ERROR] above says where.");
        }
        if (all.passed() == 0) {
            out.println("No test ran: that is a failure too.");
        }
        out.println(all.line());
        return built && all.failed() == 0 && all.passed() > 0 && unexcused.isEmpty() ? 0 : 1;
    }

    private int maven(List<String> goals) {
        return ended(start(goals));
    }

    private Process start(List<String> goals) {
        List<String> command = new ArrayList<>(List.of(root.resolve("mvnw").toString(), "-B", "-ntp"));
        command.addAll(goals);
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(root.toFile()).inheritIO();
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Maven could not be started: restore the file mvnw and its right to run.", e);
        }
    }

    private static int ended(Process maven) {
        try {
            return maven.waitFor();
        } catch (InterruptedException e) {
            maven.destroy();
            Thread.currentThread().interrupt();
            return 1;
        }
    }
}

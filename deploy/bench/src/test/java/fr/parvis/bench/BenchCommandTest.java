package fr.parvis.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The shell script in front of the command refuses what is no option of it, and nothing else. */
final class BenchCommandTest {

    private static final String LAUNCHER = System.getProperty("parvis.root", "../..") + "/parvis";

    @Test
    void theLauncherKnowsEveryOption() throws Exception {
        List<String> options = new CommandLine(new BenchCommand())
                .getCommandSpec().options().stream()
                        .filter(option -> !option.usageHelp() && !option.versionHelp())
                        .map(OptionSpec::longestName)
                        .toList();

        Process refused = new ProcessBuilder("bash", LAUNCHER, "bench", "--bogus")
                .redirectErrorStream(true)
                .start();
        String said = new String(refused.getInputStream().readAllBytes(), UTF_8);

        assertThat(refused.waitFor()).isEqualTo(2);
        assertThat(said)
                .isEqualTo(
                        "./parvis bench knows only %s and --help; see ./parvis bench --help.%n",
                        String.join(" ", options));
    }

    @Test
    void refusesABenchThatDoesNotExist() {
        CommandLine command = new CommandLine(new BenchCommand()).setErr(new PrintWriter(new StringWriter()));

        assertThat(command.execute("--only", "B3")).isEqualTo(CommandLine.ExitCode.USAGE);
    }
}

package fr.parvis.local.command;

import fr.parvis.charts.ChartException;
import fr.parvis.charts.Charts;
import fr.parvis.charts.Rendering;
import fr.parvis.embedded.EmbeddedException;
import fr.parvis.independence.Finding;
import fr.parvis.independence.IndependenceCheck;
import fr.parvis.independence.IndependenceException;
import fr.parvis.independence.platform.PlatformDescription;
import fr.parvis.independence.report.Report;
import fr.parvis.independence.rules.Rules;
import fr.parvis.local.ParvisCommand;
import fr.parvis.local.platform.Context;
import fr.parvis.local.status.Running;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./parvis independence}. */
@Command(
        name = "independence",
        description = "Attacks the running antenna with its own credentials and compares every cell with rules.yaml.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "The network between pods is computed from the charts, for an antenna of this name with their defaults.",
            "Writes a dated report to file (Markdown) and one to compare (JSON) into reports/ of the state folder.",
            "Exit code 0 only when every permission and every refusal is as expected. It takes about a minute."
        })
public final class IndependenceCommand implements ParvisCommand {
    @Option(
            names = "--rules",
            paramLabel = "FILE",
            description = "another expected matrix than deploy/independence/rules.yaml of the repository")
    private Path rules = Path.of("");

    @Override
    public Integer call() throws IOException {
        Context context = Context.ofThisUser();
        try {
            PlatformDescription platform = Running.antenna(context);
            Report report = check(context, platform).run();
            report.differences().forEach(IndependenceCommand::print);
            Path written = report.write(context.state().root().resolve("reports"));
            System.out.printf(
                    "%d cells looked at, %d different. Report: %s%n",
                    report.findings().size(), report.differences().size(), written);
            return report.holds() ? 0 : 1;
        } catch (IndependenceException | ChartException e) {
            throw new EmbeddedException(String.valueOf(e.getMessage()), e);
        }
    }

    private IndependenceCheck check(Context context, PlatformDescription platform) throws IOException {
        String manifests;
        try (Charts charts = Charts.of(context.repository().root())) {
            manifests = charts.renderAll(Rendering.of(platform.antenna()));
        }
        return new IndependenceCheck(platform, Rules.read(file(context)), Clock.systemUTC(), manifests);
    }

    private Path file(Context context) {
        return rules.toString().isEmpty()
                ? context.repository().root().resolve("deploy/independence/rules.yaml")
                : rules;
    }

    private static void print(Finding finding) {
        System.out.printf(
                "✘ %s · %s · %s · %s%n      expected: %s%n      observed: %s%n",
                finding.cell().plane().label(),
                finding.cell().subject(),
                finding.cell().object(),
                finding.cell().operation(),
                finding.expected(),
                finding.observed());
    }
}

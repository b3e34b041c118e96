package fr.parvis.local.demo;

import fr.parvis.independence.platform.PlatformDescription;
import fr.parvis.local.ParvisCommand;
import fr.parvis.local.platform.Context;
import fr.parvis.local.status.Running;
import java.io.PrintStream;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code ./parvis demo}. */
@Command(
        name = "demo",
        description = "Plays one person's journey through the public APIs of the running antenna, with real tokens.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Each step prints what is expected and what was observed; exit code 0 only when all held.",
            "Steps marked [platform] are no API calls: a look as superuser, the broker paused.",
            "It takes about a minute, half of it with the broker paused."
        })
public final class DemoCommand implements ParvisCommand {

    private final PrintStream out = System.out;

    @Override
    public Integer call() throws InterruptedException {
        PlatformDescription platform = Running.antenna(Context.ofThisUser());
        List<Step> steps = new Journey(platform, this::chapter, this::step).play();
        long held = steps.stream().filter(Step::held).count();
        out.printf("%n%d of %d steps held.%n", held, steps.size());
        if (held == steps.size()) {
            return 0;
        }
        System.err.println(
                "Not everything held: the lines marked ✘ say what was observed instead; the services' logs are in "
                        + platform.stateFolder() + "/log.");
        return 1;
    }

    private void chapter(String title) {
        out.printf("%n== %s%n", title);
        out.flush();
    }

    private void step(Step step) {
        String mark = step.held() ? "✔" : "✘";
        String kind = step.kind() == Step.Kind.PLATFORM ? " [platform]" : "";
        out.printf("%s %2d. %s%s%n", mark, step.number(), step.title(), kind);
        out.printf("      expected: %s%n      observed: %s%n", step.expected(), step.observed());
        out.flush();
    }
}

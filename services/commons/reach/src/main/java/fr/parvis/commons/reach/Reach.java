package fr.parvis.commons.reach;

import java.io.PrintStream;
import java.util.List;

/**
 * Makes every attempt it is given and says what came of each (IND-EP-01). Run on the service's class path, in a pod that the
 * network policies cannot tell from the service. Exit code 0 only when all are as expected, 2 when an attempt is written wrongly.
 */
public final class Reach {

    private Reach() {}

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.out));
    }

    static int run(List<String> arguments, PrintStream out) {
        List<Attempt> attempts;
        try {
            attempts = arguments.stream().map(Attempt::of).toList();
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage());
            return 2;
        }
        List<Attempt.Outcome> outcomes =
                attempts.parallelStream().map(Attempt::make).toList();
        outcomes.forEach(outcome -> out.println((outcome.expected() ? "ok   " : "FAIL ") + outcome.line()));
        // Nothing tried is nothing shown.
        return !outcomes.isEmpty() && outcomes.stream().allMatch(Attempt.Outcome::expected) ? 0 : 1;
    }
}

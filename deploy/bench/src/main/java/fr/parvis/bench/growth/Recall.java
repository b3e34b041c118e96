package fr.parvis.bench.growth;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parvis.bench.world.Caller;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * How many of the mistyped names are found among the first ten.
 *
 * @param ours by the search of the service
 * @param trigrams by {@link Trigrams} over the readable names
 */
public record Recall(double ours, double trigrams) {
    private static final int FIRST = 10;
    private static final int NAMES = 200;

    /** Asks for some of these files by a family name with one slip and the first name as it is. */
    public static Recall of(Files files, Caller facilitator, Random random) {
        Trigrams readable = new Trigrams();
        for (int number = 0; number < files.size(); number++) {
            Names.Name name = Names.of(number);
            readable.add(name.first() + " " + name.last());
        }
        int found = 0;
        int foundReadable = 0;
        for (int i = 0; i < NAMES; i++) {
            int number = random.nextInt(files.size());
            Names.Name meant = Names.of(number);
            String typed = meant.first() + " " + Names.mistyped(meant.last(), random);
            found += shows(facilitator, typed, meant) ? 1 : 0;
            foundReadable += readable.mostLike(typed, FIRST).stream()
                            .anyMatch(hit -> Names.of(hit).equals(meant))
                    ? 1
                    : 0;
        }
        return new Recall((double) found / NAMES, (double) foundReadable / NAMES);
    }

    /** Several people have one name: whoever looks for it is content with a page that shows it. */
    private static boolean shows(Caller facilitator, String typed, Names.Name meant) {
        JsonNode page = facilitator.post("/api/v1/person-searches?limit=" + FIRST, Map.of("name", typed));
        List<String> shown = page.get("items").findValuesAsText("displayName");
        return shown.contains(meant.first() + " " + meant.last());
    }
}

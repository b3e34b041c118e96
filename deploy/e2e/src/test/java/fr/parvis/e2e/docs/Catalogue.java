package fr.parvis.e2e.docs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The ids of the requirement catalogue.
 *
 * @param priorities id → M, S or C, in the order of the catalogue
 * @param scenarios number → title
 */
record Catalogue(SequencedMap<String, String> priorities, Map<Integer, String> scenarios) {

    private static final Pattern LINE = Pattern.compile("(?m)^- \\*\\*([A-Z]+(?:-EP)?-R?\\d+) \\[([MSC])\\]\\*\\*");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (IND-\\d+) \\| ([MSC]) \\|");
    private static final Pattern SCENARIO = Pattern.compile("(?m)^(\\d+)\\. \\*\\*([^*]+)\\*\\*");

    static Catalogue parse(String markdown) {
        var priorities = new LinkedHashMap<String, String>();
        for (var pattern : List.of(LINE, ROW)) {
            pattern.matcher(markdown).results().forEach(found -> priorities.put(found.group(1), found.group(2)));
        }
        var section = markdown.substring(markdown.indexOf("\n## 12."), markdown.indexOf("\n## 13."));
        var scenarios = new TreeMap<Integer, String>();
        SCENARIO.matcher(section)
                .results()
                .forEach(found -> scenarios.put(Integer.valueOf(found.group(1)), found.group(2)));
        return new Catalogue(priorities, scenarios);
    }

    /** PER, FAC, IND-EP… */
    static String area(String id) {
        return id.substring(0, id.lastIndexOf('-'));
    }

    List<String> areas() {
        return priorities.keySet().stream().map(Catalogue::area).distinct().toList();
    }
}

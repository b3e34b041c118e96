package fr.parvis.e2e.docs;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Writes docs/reference/coverage.md: which test shows which requirement. */
record CoverageReport(Catalogue catalogue, TaggedTests tests) {

    String markdown() {
        return """
                # Coverage

                Which test shows which line of the [catalogue](catalogue.md). Derived from `@Requirement` and `@Scenario` in the test sources and checked by the gate;
                rewrite it with `%s`. A line listed here is shown by at least one test; the count says nothing about how deep the test goes.

                %s
                ## Scenarios

                %s
                ## Requirements

                %s
                ## Not shown yet

                %s""".formatted(CoverageTest.REPAIR, counts(), scenarios(), requirements(), missing());
    }

    private String counts() {
        var table = new StringBuilder("| area | must | should | could | all |\n|---|---|---|---|---|\n");
        catalogue
                .areas()
                .forEach(area -> table.append(row(area, id -> Catalogue.area(id).equals(area))));
        return table.append(row("**total**", _ -> true)).toString();
    }

    private String row(String name, Predicate<String> inArea) {
        return "| %s | %s | %s | %s | %s |\n"
                .formatted(
                        name,
                        count(inArea.and(has("M"))),
                        count(inArea.and(has("S"))),
                        count(inArea.and(has("C"))),
                        count(inArea));
    }

    private Predicate<String> has(String priority) {
        return id -> priority.equals(catalogue.priorities().get(id));
    }

    private String count(Predicate<String> which) {
        var ids = ids(which);
        return shown(ids).size() + "/" + ids.size();
    }

    private List<String> ids(Predicate<String> which) {
        return catalogue.priorities().keySet().stream().filter(which).toList();
    }

    private List<String> shown(List<String> ids) {
        return ids.stream().filter(tests.byRequirement()::containsKey).toList();
    }

    private String scenarios() {
        var played =
                tests.byScenario().entrySet().stream().map(played(catalogue)).collect(Collectors.joining());
        return played
                + "\nPlayed %d of %d.\n"
                        .formatted(
                                tests.byScenario().size(), catalogue.scenarios().size());
    }

    private static Function<Map.Entry<Integer, SortedSet<String>>, String> played(Catalogue catalogue) {
        return entry -> "- **%d. %s** %s\n"
                .formatted(
                        entry.getKey(),
                        catalogue.scenarios().getOrDefault(entry.getKey(), "?"),
                        names(entry.getValue()));
    }

    private String requirements() {
        return shown(List.copyOf(catalogue.priorities().keySet())).stream()
                .map(id -> "- **%s** [%s] %s\n"
                        .formatted(
                                id,
                                catalogue.priorities().get(id),
                                names(tests.byRequirement().getOrDefault(id, new TreeSet<>()))))
                .collect(Collectors.joining());
    }

    private static String names(SortedSet<String> names) {
        return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }

    private String missing() {
        var areas = catalogue.areas().stream()
                .map(area -> "- **%s** %s\n".formatted(area, String.join(", ", missing(area))))
                .collect(Collectors.joining());
        var played = Set.copyOf(tests.byScenario().keySet());
        var unplayed = catalogue.scenarios().keySet().stream()
                .filter(number -> !played.contains(number))
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return areas + "- **scenarios** " + unplayed + "\n";
    }

    private List<String> missing(String area) {
        return ids(id -> Catalogue.area(id).equals(area)).stream()
                .filter(id -> !tests.byRequirement().containsKey(id))
                .toList();
    }
}

package fr.parvis.e2e.docs;

import java.nio.file.Path;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Tests that carry {@code @Requirement} or {@code @Scenario}, found in the sources, so that every module is seen
 * without being on one class path.
 */
record TaggedTests(Map<String, SortedSet<String>> byRequirement, Map<Integer, SortedSet<String>> byScenario) {

    private static final Pattern TAG = Pattern.compile("@(Requirement|Scenario)\\(([^)]*)\\)");
    private static final Pattern ID = Pattern.compile("\"([A-Za-z0-9-]+)\"");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern OWNER =
            Pattern.compile("\\b(?:class|record|interface)\\s+(\\w+)|\\bvoid\\s+(\\w+)\\s*\\(");

    static TaggedTests in(Repository repository) {
        var tests = new TaggedTests(new TreeMap<>(), new TreeMap<>());
        repository.files(TaggedTests::isTest).forEach(file -> tests.read(file, repository.text(file)));
        return tests;
    }

    private static boolean isTest(Path file) {
        return file.toString().replace('\\', '/').contains("src/test/java/")
                && file.toString().endsWith("Test.java");
    }

    void read(Path file, String source) {
        var className = file.getFileName().toString().replace(".java", "");
        TAG.matcher(source).results().forEach(tag -> note(tag, className + method(source, tag.end())));
    }

    private void note(MatchResult tag, String test) {
        if (tag.group(1).equals("Scenario")) {
            NUMBER.matcher(tag.group(2))
                    .results()
                    .forEach(number -> byScenario
                            .computeIfAbsent(Integer.valueOf(number.group()), _ -> new TreeSet<>())
                            .add(test));
        } else {
            ID.matcher(tag.group(2))
                    .results()
                    .forEach(id -> byRequirement
                            .computeIfAbsent(id.group(1), _ -> new TreeSet<>())
                            .add(test));
        }
    }

    /** What the annotation stands on: the next method, or nothing when it is the class. */
    private static String method(String source, int from) {
        var owner = OWNER.matcher(source);
        return owner.find(from) && owner.group(2) != null ? "." + owner.group(2) : "";
    }
}

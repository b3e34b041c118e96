package fr.parvis.persons.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.persons.registry.Action;
import fr.parvis.persons.registry.Purpose;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table an auditor reads is what the code asks; {@code -Dparvis.write=true} writes it anew. */
class ActionTableTest {

    private static final Path DOCS = Path.of(System.getProperty("parvis.root", "../.."), "docs/reference");
    private static final Path FILE = DOCS.resolve("persons.md");
    private static final String BEGIN = "<!-- actions: written from fr.parvis.persons.registry.Action -->\n";
    private static final String END = "<!-- end of actions -->\n";

    @Test
    void isPublishedAsItIs() throws IOException {
        String page = Files.readString(FILE, UTF_8);
        assertThat(page).contains(BEGIN).contains(END);
        String now =
                page.substring(0, page.indexOf(BEGIN) + BEGIN.length()) + table() + page.substring(page.indexOf(END));
        if (Boolean.getBoolean("parvis.write")) {
            Files.writeString(FILE, now, UTF_8);
        }

        assertThat(Files.readString(FILE, UTF_8))
                .as("run ./mvnw test -pl services/persons -Dtest=ActionTableTest -Dparvis.write=true")
                .isEqualTo(now);
    }

    @Test
    void namesARequirementOfTheCatalogueForEachAction() throws IOException {
        String catalogue = Files.readString(DOCS.resolve("catalogue.md"), UTF_8);

        assertThat(Action.values())
                .allSatisfy(action ->
                        assertThat(catalogue).as(action.name()).contains("- **" + action.requirement() + " ["));
    }

    @Test
    void hasNoPurposeForWhichNothingIsDone() {
        assertThat(Arrays.stream(Action.values()).map(Action::purpose))
                .containsOnly(Purpose.values())
                .contains(Purpose.values());
    }

    private static String table() {
        return """

                | purpose | which consent is asked for |
                |---|---|
                %s

                | action | what | who, on which file | purpose | from | doors below `/api/v1` |
                |---|---|---|---|---|---|
                %s

                """.formatted(
                lines(Arrays.stream(Purpose.values()).map(purpose -> cells(purpose.words(), purpose.consent()))),
                lines(Arrays.stream(Action.values()).map(ActionTableTest::line)));
    }

    private static String line(Action action) {
        return cells(
                action.name(),
                action.words(),
                action.rule().words(),
                action.purpose().words(),
                action.requirement(),
                doors(action));
    }

    private static String doors(Action action) {
        return Policy.actions().entrySet().stream()
                .filter(line -> line.getValue().contains(action))
                .map(line -> "`" + line.getKey().replace("/api/v1", "") + "`")
                .collect(Collectors.joining(", "));
    }

    private static String cells(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }
}

package fr.parvis.charts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parvis.testkit.Requirement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Alerts and dashboard look at figures that exist. That the others' figures they name exist, a running antenna shows (FiguresE2ETest). */
@TestInstance(Lifecycle.PER_CLASS)
class FiguresTest {
    private static final Pattern OURS = Pattern.compile("\\bparvis_[a-z_]+");
    private static final Pattern TOLD = Pattern.compile("\"(parvis(?:\\.[a-z]+)+)\"");
    private static final String DASHBOARD = "charts/parvis-neutral/files/dashboard.json";

    private final Charts charts = Fixture.opened();

    @AfterAll
    void close() throws IOException {
        charts.close();
    }

    @Test
    void everyFigureOfOursThatIsLookedAtIsTold() throws IOException {
        Set<String> told = toldInTheSources();

        List<String> expressions = new ArrayList<>();
        alerts().forEach(alert -> expressions.add(alert.path("expr").asText()));
        panels().forEach(panel -> panel.path("targets")
                .forEach(target -> expressions.add(target.path("expr").asText())));

        assertThat(expressions).hasSizeGreaterThan(40);
        assertThat(expressions.stream()
                        .flatMap(
                                expression -> OURS.matcher(expression).results().map(MatchResult::group))
                        .collect(Collectors.toSet()))
                .hasSizeGreaterThan(8)
                .allSatisfy(name -> assertThat(told).contains(name.replaceFirst("_total$", "")));
    }

    @Test
    void everyAlertSaysWhatItMeansAndWhatToDo() {
        assertThat(alerts()).hasSizeGreaterThan(20).allSatisfy(alert -> {
            assertThat(alert.at("/annotations/summary").asText()).endsWith(".");
            assertThat(alert.at("/annotations/action").asText()).isNotEmpty();
            assertThat(alert.at("/labels/severity").asText()).isIn("warning", "critical");
        });
    }

    @Test
    @Requirement("OPS-12")
    void everySideWatchesItsOwnNamespaceAlone() {
        for (Chart chart : Chart.values()) {
            String own = "{namespace=\"calvados-" + chart.side() + "\"";
            assertThat(alerts(chart)).hasSizeGreaterThan(5).allSatisfy(alert -> {
                String expression = alert.path("expr").asText();
                assertThat(expression.split(Pattern.quote(own), -1))
                        .as(expression)
                        .hasSize(expression.split(Pattern.quote("{"), -1).length);
            });
        }
    }

    /** A pod that is not there has no figure that could be nought. */
    @Test
    void everySideMissesEachOfItsServices() {
        for (Chart chart : Chart.values()) {
            Set<String> monitored = Fixture.objects(charts.render(chart, everythingOn())).stream()
                    .filter(object -> object.path("kind").asText().equals("ServiceMonitor"))
                    .map(object -> object.at("/metadata/name").asText())
                    .collect(Collectors.toSet());
            String missed = alerts(chart).stream()
                    .filter(alert -> alert.path("alert").asText().equals("ParvisServiceAbsent"))
                    .map(alert -> alert.path("expr").asText())
                    .collect(Collectors.joining());

            assertThat(monitored)
                    .hasSizeGreaterThan(2)
                    .allSatisfy(service -> assertThat(missed)
                            .contains("absent(up{namespace=\"calvados-%s\",service=\"%s\"})"
                                    .formatted(chart.side(), service)));
        }
    }

    @Test
    void everyPanelHasATitleASentenceAndAPlaceOfItsOwn() throws IOException {
        Set<String> places = new HashSet<>();
        Set<Integer> ids = new HashSet<>();
        for (JsonNode panel : panels()) {
            assertThat(ids.add(panel.path("id").asInt())).isTrue();
            assertThat(places.add(panel.at("/gridPos/x") + "," + panel.at("/gridPos/y")))
                    .isTrue();
            assertThat(panel.path("title").asText()).isNotBlank();
            if (!panel.path("type").asText().equals("row")) {
                assertThat(panel.path("description").asText()).endsWith(".");
            }
        }
        assertThat(ids).hasSizeGreaterThan(12);
    }

    private List<JsonNode> alerts() {
        return Stream.of(Chart.values())
                .flatMap(chart -> alerts(chart).stream())
                .toList();
    }

    private List<JsonNode> alerts(Chart chart) {
        return Fixture.objects(charts.render(chart, everythingOn())).stream()
                .filter(object -> object.path("kind").asText().equals("PrometheusRule"))
                .flatMap(rule -> rule.at("/spec/groups").findValues("rules").stream())
                .flatMap(rules -> rules.valueStream())
                .toList();
    }

    private static List<JsonNode> panels() throws IOException {
        JsonNode dashboard =
                Fixture.JSON.readTree(Files.readString(Fixture.repository().resolve(DASHBOARD)));
        return dashboard.path("panels").valueStream().toList();
    }

    private static Rendering everythingOn() {
        return Rendering.of(Fixture.ANTENNA).with(Fixture.everythingOn());
    }

    /** The names under which the code of the services registers figures, as Prometheus spells them. */
    private static Set<String> toldInTheSources() throws IOException {
        try (Stream<Path> files = Files.walk(Fixture.repository().resolve("services"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().contains("src/main/java"))
                    .flatMap(FiguresTest::names)
                    .collect(Collectors.toSet());
        }
    }

    private static Stream<String> names(Path source) {
        try {
            String text = Files.readString(source);
            return TOLD.matcher(text).results().map(found -> found.group(1).replace('.', '_')).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

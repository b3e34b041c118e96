package fr.parvis.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.parvis.testkit.Requirement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What an operator may say, that each word of it does something, and that a misspelt one is refused. */
@TestInstance(Lifecycle.PER_CLASS)
class ValuesTest {
    private static final Pattern SERVICE = Pattern.compile(
            "(?<=services|digests)\\.(persons|facilitation|cooperation|supervision|indicators|gateway|portal)(?=\\.|$)");
    private static final Pattern ROW = Pattern.compile("^\\| `([^`]+)` \\|", Pattern.MULTILINE);

    private final Charts charts = Fixture.opened();
    private final Rendering everythingOn = Rendering.of(Fixture.ANTENNA).with(Fixture.everythingOn());
    private final Map<Chart, String> before = new EnumMap<>(Chart.class);

    ValuesTest() {
        for (Chart chart : Chart.values()) {
            before.put(chart, charts.render(chart, everythingOn));
        }
    }

    @AfterAll
    void close() throws IOException {
        charts.close();
    }

    static Stream<String> leaves() {
        return Stream.of(Chart.values())
                .flatMap(chart -> Schema.of(chart).leaves().keySet().stream())
                .distinct()
                // The tests render for an antenna of their own choosing.
                .filter(leaf -> !leaf.equals("antenna.name"));
    }

    static Stream<Arguments> branches() {
        return Stream.of(Chart.values())
                .flatMap(chart ->
                        Schema.of(chart).branches().keySet().stream().map(branch -> Arguments.of(chart, branch)));
    }

    /** A value of another kind or form is refused, so one of these fits and must change something in some chart. */
    @ParameterizedTest
    @MethodSource("leaves")
    void doesSomethingForEveryKey(String leaf) {
        assertThat(Stream.of(Chart.values())
                        .anyMatch(chart -> Schema.of(chart)
                                .leaf(leaf)
                                .flatMap(ValuesTest::candidates)
                                .anyMatch(value -> changes(chart, leaf, value))))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("branches")
    void refusesAMisspeltKeyAnywhere(Chart chart, String branch) {
        String path = branch.isEmpty() ? "misspelt" : branch + ".misspelt";

        assertThatThrownBy(() -> charts.render(chart, everythingOn.with(values(path, "1"))))
                .isInstanceOf(ChartException.class)
                .hasMessageContaining("misspelt");
    }

    @ParameterizedTest
    @CsvSource({
        "antenna.images.tag, '\"latest\"'",
        "antenna.images.digests.cooperation, '\"sha256:12\"'",
        "antenna.servers.apiServer.addresses, '[\"10.0.0.0/8\"]'",
        "antenna.postgresql.podLabels, '{\"app.kubernetes.io/name\": null}'",
        "antenna.consent.maxStaleness, '\"10m\"'",
        "antenna.retention.accessLogMonths, '5'",
        "antenna.retention.accessLogMonths, '13'",
        "antenna.signal.territory, Calvados",
        "antenna.contact.telephone, '\"javascript:alert(1)\"'",
        "antenna.contact.mail, '\"a@b?cc=c@d\"'",
        "antenna.ingress.domain, '\"localhost\"'",
        "antenna.ingress.domain, '\"*.example.org\"'",
        "antenna.identity.address, '\"http://identite.example.org\"'",
        "antenna.indicators.territories, '[]'",
        "antenna.indicators.opened, '\"2026-13\"'",
        "antenna.indicators.threshold, '4'",
        "antenna.mail.addresses, '[\"192.0.2.0/24\"]'",
        "antenna.mail.tls, '\"NONE\"'",
        "antenna.mail.from, '\"Parvis <parvis@example.org>\"'",
        "antenna.mail.at, '\"7h30\"'",
        "services.cooperation.databaseSecret, '\"Not A Name\"'",
        "sizing.services.cooperation.replicas, '0'"
    })
    void refusesAValueThatWouldDoHarm(String path, String value) {
        assertThatThrownBy(() -> charts.render(Chart.OFFER, everythingOn.with(values(path, value))))
                .isInstanceOf(ChartException.class);
    }

    @Test
    void takesADigestBeforeATag() {
        String digest = "sha256:" + "0123456789abcdef".repeat(4);
        Path pinned = values("antenna.images.digests.cooperation", "\"" + digest + "\"");

        assertThat(charts.render(Chart.OFFER, Rendering.of(Fixture.ANTENNA).with(pinned)))
                .contains("/cooperation@" + digest)
                .doesNotContain("/cooperation:0.1.0");
    }

    @Test
    @Requirement("OPS-09")
    void takesOneFileForAllThreeSides() {
        Path antenna = Fixture.values("""
                antenna:
                  images: {registry: registry.example.org/other, tag: 1.2.3}
                  caseload: {waitingAlertDays: 10}
                  consent: {maxStaleness: 20s}
                sizing:
                  topics: {replicas: 5}
                """);
        Rendering rendering = Rendering.of(Fixture.ANTENNA).with(antenna);

        assertThat(charts.render(Chart.DEMAND, rendering))
                .contains("registry.example.org/other/persons:1.2.3", "value: \"10\"");
        assertThat(charts.render(Chart.OFFER, rendering)).contains("value: \"20s\"");
        assertThat(charts.render(Chart.NEUTRAL, rendering)).contains("replicas: 5");
    }

    /** JSON schemas of Helm read no other file, so each chart holds the shared part; {@code -Dparvis.write=true} writes it anew. */
    @ParameterizedTest
    @EnumSource
    void sharesOneDescriptionOfWhatIsShared(Chart chart) throws IOException {
        JsonNode shared = Fixture.JSON.readTree(
                Fixture.charts().resolve("parvis-lib/definitions.json").toFile());
        if (Boolean.getBoolean("parvis.write")) {
            ObjectNode schema =
                    (ObjectNode) Fixture.JSON.readTree(Schema.file(chart).toFile());
            schema.set("definitions", shared);
            String text = Fixture.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(schema);
            Files.writeString(Schema.file(chart), text + "\n");
        }

        assertThat(Schema.of(chart).definitions()).isEqualTo(shared);
    }

    @Test
    void isDescribedKeyByKey() throws IOException {
        Set<String> known = leaves().map(ValuesTest::general).collect(Collectors.toCollection(TreeSet::new));
        known.add("antenna.name");
        Matcher rows = ROW.matcher(Files.readString(Fixture.repository().resolve("docs/reference/charts.md")));
        List<String> described = rows.results().map(row -> row.group(1)).toList();

        assertThat(described).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(known);
    }

    private static String general(String leaf) {
        return SERVICE.matcher(leaf).replaceAll(".<service>");
    }

    private static Stream<String> candidates(JsonNode schema) {
        return switch (schema.path("type").asText()) {
            case "integer", "number" -> Stream.of("7", "1");
            case "boolean" -> Stream.of("false", "true");
            case "array" -> Stream.of("[\"changed\"]", "[\"10.9.8.7/32\"]", "[\"76\"]");
            case "object" -> Stream.of("{\"changed\": \"yes\"}");
            default ->
                Stream.of(
                                "changed",
                                "333m",
                                "333Mi",
                                "11s",
                                "76",
                                "2027-09",
                                "changed.example.org",
                                "changed@example.org",
                                "IMPLICIT",
                                "COMMISSION",
                                "08:15",
                                "02 61 91 00 14",
                                "https://changed.example.org",
                                "sha256:" + "ab".repeat(32))
                        .map(text -> "\"" + text + "\"");
        };
    }

    private boolean changes(Chart chart, String leaf, String value) {
        try {
            return !charts.render(chart, everythingOn.with(values(leaf, value))).equals(before.get(chart));
        } catch (ChartException e) {
            // Not a value for this key: another candidate is.
            return false;
        }
    }

    /** A file of values that holds this one. */
    private static Path values(String path, String json) {
        StringBuilder text = new StringBuilder();
        List<String> steps = List.of(path.split("\\.", -1));
        for (String step : steps) {
            text.append("{\"").append(step).append("\": ");
        }
        return Fixture.values(text.append(json).append("}".repeat(steps.size())).toString());
    }
}

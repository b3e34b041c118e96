package fr.parvis.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import fr.parvis.testkit.Requirement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(Lifecycle.PER_CLASS)
class RenderingTest {
    private final Charts charts = Fixture.opened();

    @AfterAll
    void close() throws IOException {
        charts.close();
    }

    static List<Rendering> renderings() {
        return Fixture.renderings();
    }

    @ParameterizedTest
    @EnumSource
    void passesTheStrictCheckOfHelm(Chart chart) {
        assertThat(charts.lint(chart)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("renderings")
    void makesOnlyObjectsThatAClusterUnderstands(Rendering rendering) throws IOException {
        List<JsonNode> objects = Fixture.objects(charts.renderAll(rendering));

        for (JsonNode object : objects) {
            StrictModels.read(object);
        }
        assertThat(objects).hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @CsvSource({
        "'policyTypes:','policyType:'",
        "'protocol: TCP','protocoll: TCP'",
        "'value: \"8080\"','value: 8080'",
        "'runAsNonRoot: true','runAsNonRooot: true'",
        "'partitions: 3','partitions: \"3\"'",
        "'patternType: literal','pattern: literal'",
        "'helm.sh/hook-weight: \"0\"','helm.sh/hook-weight: 0'"
    })
    void noticesWhatAClusterWouldNotUnderstand(String right, String wrong) {
        String manifests = charts.renderAll(Rendering.of(Fixture.ANTENNA));

        assertThat(manifests).contains(right);
        assertThatThrownBy(() -> {
                    for (JsonNode object : Fixture.objects(manifests.replace(right, wrong))) {
                        StrictModels.read(object);
                    }
                })
                .isInstanceOf(JsonMappingException.class);
    }

    @Test
    @Requirement("OPS-09")
    void putsEachSideIntoItsOwnNamespaceAndNowhereElse() {
        for (Chart chart : Chart.values()) {
            List<JsonNode> objects = Fixture.objects(charts.render(chart, Rendering.of(Fixture.ANTENNA)));

            assertThat(objects)
                    .extracting(object -> object.at("/metadata/namespace").asText())
                    .containsOnly(Fixture.ANTENNA + "-" + chart.side());
        }
    }

    @Test
    void refusesANamespaceThatThePoliciesDoNotExpect() {
        assertThatThrownBy(() -> charts.render(Chart.OFFER, Rendering.of(Fixture.ANTENNA), "calvados-demand"))
                .isInstanceOf(ChartException.class)
                .hasMessageContaining("goes into the namespace calvados-offer, not calvados-demand");
    }

    @ParameterizedTest
    @MethodSource("renderings")
    void makesNoObjectTwice(Rendering rendering) {
        List<JsonNode> objects = Fixture.objects(charts.renderAll(rendering));

        assertThat(objects)
                .extracting(object -> "%s %s/%s"
                        .formatted(
                                Fixture.kind(object),
                                object.at("/metadata/namespace").asText(),
                                Fixture.name(object)))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("renderings")
    void labelsEveryObjectAsKubernetesRecommends(Rendering rendering) {
        for (JsonNode object : Fixture.objects(charts.renderAll(rendering))) {
            JsonNode labels = object.at("/metadata/labels");
            for (String label : List.of("name", "instance", "component", "part-of", "version", "managed-by")) {
                assertThat(labels.path("app.kubernetes.io/" + label).asText())
                        .as("%s of %s", label, Fixture.name(object))
                        .isNotBlank();
            }
        }
    }

    @Test
    void writesOneKindOfObjectInOneFile() throws IOException {
        Pattern kind = Pattern.compile("^kind: ", Pattern.MULTILINE);
        try (Stream<Path> files = Files.walk(Fixture.charts())) {
            for (Path template : files.filter(file -> file.toString().contains("/templates/"))
                    .filter(Files::isRegularFile)
                    .toList()) {
                assertThat(kind.matcher(Files.readString(template)).results().count())
                        .as(template.toString())
                        .isLessThanOrEqualTo(1);
            }
        }
    }

    @Test
    void givesEachSideItsOwnDatabasesSecretsAndLoginOnTheBroker() {
        String offer = charts.render(Chart.OFFER, Rendering.of(Fixture.ANTENNA));
        String demand = charts.render(Chart.DEMAND, Rendering.of(Fixture.ANTENNA));

        assertThat(offer)
                .contains("postgresql://postgresql:5432/cooperation", "value: offer-cooperation")
                .doesNotContain("demand-persons", "demand-facilitation", "/persons", "parvis-demand/");
        assertThat(demand)
                .contains("postgresql://postgresql:5432/persons", "value: demand-persons")
                .doesNotContain("offer-cooperation", "5432/cooperation");
    }

    @Test
    void saysInTheInstructionsThatNeutralGoesFirst() throws IOException {
        String howto = Files.readString(Fixture.repository().resolve("docs/howto/install-with-helm.md"));

        for (String command : List.of("helm install", "helm upgrade")) {
            assertThat(Stream.of(Chart.values())
                            .map(chart -> howto.indexOf("%s calvados-%s ".formatted(command, chart.side())))
                            .toList())
                    .doesNotContain(-1)
                    .isSorted();
        }
    }
}

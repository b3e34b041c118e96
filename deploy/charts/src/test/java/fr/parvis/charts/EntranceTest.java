package fr.parvis.charts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parvis.testkit.Requirement;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where the outside comes in. */
@TestInstance(Lifecycle.PER_CLASS)
class EntranceTest {
    private final Charts charts = Fixture.opened();

    @AfterAll
    void close() throws IOException {
        charts.close();
    }

    static List<Rendering> renderings() {
        return Fixture.renderings();
    }

    /** Each side has a host of its own: partners below /api, people elsewhere, and nothing else is there for anybody outside. */
    @ParameterizedTest
    @MethodSource("renderings")
    @Requirement("GAT-01")
    void letsTheOutsideInAtGatewayAndPortalOfEachSideOnly(Rendering rendering) {
        List<JsonNode> entrances = ingresses(rendering, "entrance");

        assertThat(entrances.stream()
                        .map(entrance -> entrance.at("/spec/rules/0/host").asText()))
                .hasSize(3)
                .doesNotHaveDuplicates();
        for (JsonNode entrance : entrances) {
            Map<String, String> open = new TreeMap<>();
            assertThat(entrance.at("/spec/rules")).hasSize(1);
            entrance.at("/spec/rules/0/http/paths")
                    .forEach(path -> open.put(
                            path.path("path").asText(),
                            path.at("/backend/service/name").asText()));
            assertThat(open).isEqualTo(Map.of("/", "portal", "/api", "gateway"));
            assertThat(entrance.at("/spec/tls/0/hosts/0")).isEqualTo(entrance.at("/spec/rules/0/host"));
        }
    }

    /** Telephones come in at one path of one side, and no line is written of an address that is a secret. */
    @ParameterizedTest
    @MethodSource("renderings")
    @Requirement("OPS-01")
    void letsTelephonesInAtTheCalendarsOfThePortalOnlyAndWritesNoneOfTheirAddressesDown(Rendering rendering) {
        assertThat(entrances(rendering)).hasSize(4);
        assertThat(ingresses(rendering, "calendars")).hasSize(1);
        JsonNode calendars = ingresses(rendering, "calendars").getFirst();
        assertThat(calendars.at("/metadata/namespace").asText()).isEqualTo(Fixture.ANTENNA + "-demand");
        assertThat(calendars.at("/spec/rules")).hasSize(1);
        assertThat(calendars.at("/spec/rules/0/http/paths")).hasSize(1);
        JsonNode path = calendars.at("/spec/rules/0/http/paths/0");
        assertThat(path.path("path").asText()).isEqualTo("/calendriers");
        assertThat(path.at("/backend/service/name").asText()).isEqualTo("portal");
        JsonNode told = calendars.at("/metadata/annotations");
        assertThat(told.path("nginx.ingress.kubernetes.io/enable-access-log").asText())
                .isEqualTo("false");
        assertThat(told.path("nginx.ingress.kubernetes.io/limit-rpm").asInt()).isPositive();
    }

    private List<JsonNode> ingresses(Rendering rendering, String name) {
        return entrances(rendering).stream()
                .filter(entrance -> Fixture.name(entrance).equals(name))
                .toList();
    }

    private List<JsonNode> entrances(Rendering rendering) {
        return Fixture.objects(charts.renderAll(rendering)).stream()
                .filter(object -> Fixture.kind(object).equals("Ingress"))
                .toList();
    }
}

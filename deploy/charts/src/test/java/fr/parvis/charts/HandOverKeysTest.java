package fr.parvis.charts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parvis.testkit.Requirement;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class HandOverKeysTest {

    private static final String CONTAINER = "/spec/template/spec/containers/0";

    /** Keys by which files move between antennas are for the one service that holds files, and only where an antenna wants them. */
    @Test
    @Requirement({"OPS-09", "IND-EP-21"})
    void mountsTheKeysOfHandOversInPersonsAloneAndOnlyWhenTheyAreNamed() throws IOException {
        Rendering defaults = Rendering.of(Fixture.ANTENNA);
        Rendering with = defaults.with(Fixture.values("""
                services:
                  persons: {handOverSecret: hand-over, antennasConfigMap: antennas}
                """));

        List<JsonNode> mounted;
        try (Charts charts = Fixture.opened()) {
            assertThat(charts.render(Chart.DEMAND, defaults)).doesNotContain("HAND_OVER", "/etc/parvis/antennas");
            mounted = Fixture.objects(charts.render(Chart.DEMAND, with)).stream()
                    .filter(object -> object.toString().contains("HAND_OVER"))
                    .toList();
        }
        assertThat(mounted).hasSize(1);
        JsonNode persons = mounted.getFirst();
        assertThat(Fixture.kind(persons) + " " + Fixture.name(persons)).isEqualTo("Deployment persons");
        assertThat(variable(persons, "PARVIS_HAND_OVER_SEALING_KEYSET_FILE"))
                .isEqualTo("/etc/parvis/hand-over/sealing.json");
        assertThat(variable(persons, "PARVIS_HAND_OVER_SIGNING_KEYSET_FILE"))
                .isEqualTo("/etc/parvis/hand-over/signing.json");
        assertThat(variable(persons, "PARVIS_HAND_OVER_ANTENNAS")).isEqualTo("/etc/parvis/antennas");
        assertThat(persons.at("/spec/template/spec/volumes").toString())
                .contains("\"secretName\":\"hand-over\"", "\"configMap\":{\"name\":\"antennas\"");
    }

    private static String variable(JsonNode deployment, String name) {
        for (JsonNode variable : deployment.at(CONTAINER + "/env")) {
            if (variable.path("name").asText().equals(name)) {
                return variable.path("value").asText();
            }
        }
        throw new AssertionError(name + " is not set");
    }
}

package fr.parvis.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mail leaves one service of one side, to one server, and only where an antenna has one. */
@TestInstance(Lifecycle.PER_CLASS)
class MailTest {
    private static final String SERVER =
            "antenna: {mail: {host: smtp.example.org, from: parvis@example.org, addresses: [192.0.2.25/32, 2001:db8::25/128]}}";

    private final Charts charts = Fixture.opened();
    private final Rendering off = Rendering.of(Fixture.ANTENNA);
    private final Rendering on = off.with(Fixture.values(SERVER));

    @AfterAll
    void close() throws IOException {
        charts.close();
    }

    @ParameterizedTest
    @EnumSource
    void goesNowhereWithoutAServer(Chart chart) {
        assertThat(charts.render(chart, off)).doesNotContain("MAIL_", "smtp", "ipBlock");
    }

    @Test
    void leavesFacilitationForTheAddressesOfTheServerAndThePortOfItAlone() {
        List<JsonNode> open = Fixture.objects(charts.renderAll(on)).stream()
                .filter(object -> Fixture.kind(object).equals("NetworkPolicy"))
                .filter(policy -> policy.toString().contains("ipBlock"))
                .toList();

        assertThat(open).hasSize(1);
        assertThat(Fixture.name(open.getFirst())).isEqualTo("facilitation");
        assertThat(open.getFirst().at("/metadata/namespace").asText()).isEqualTo(Fixture.ANTENNA + "-demand");
        List<JsonNode> ways = open.getFirst()
                .at("/spec/egress")
                .valueStream()
                .filter(way -> way.toString().contains("ipBlock"))
                .toList();
        assertThat(ways).singleElement().satisfies(way -> {
            assertThat(way.path("to").findValuesAsText("cidr")).containsExactly("192.0.2.25/32", "2001:db8::25/128");
            assertThat(way.path("to")).hasSize(2);
            assertThat(way.path("ports")).hasSize(1);
            assertThat(way.at("/ports/0/port").asInt()).isEqualTo(587);
            assertThat(way.at("/ports/0/protocol").asText()).isEqualTo("TCP");
        });
    }

    @Test
    void isSetInFacilitationAloneWithItsPasswordOutOfASecret() {
        Rendering secret =
                on.with(Fixture.values("services: {facilitation: {mailSecret: smtp, mailCaSecret: smtp-ca}}"));
        Map<String, String> settings = new HashMap<>();

        for (JsonNode object : Fixture.objects(charts.render(Chart.DEMAND, secret))) {
            for (JsonNode variable : object.at("/spec/template/spec/containers/0/env")) {
                String name = variable.path("name").asText();
                if (name.startsWith("PARVIS_MAIL_")) {
                    settings.put(
                            Fixture.name(object) + " " + name,
                            variable.path("value").asText()
                                    + variable.at("/valueFrom/secretKeyRef/name")
                                            .asText());
                }
            }
        }

        assertThat(settings)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "facilitation PARVIS_MAIL_HOST", "smtp.example.org",
                        "facilitation PARVIS_MAIL_PORT", "587",
                        "facilitation PARVIS_MAIL_TLS", "STARTTLS",
                        "facilitation PARVIS_MAIL_FROM", "parvis@example.org",
                        "facilitation PARVIS_MAIL_AT", "07:30",
                        "facilitation PARVIS_MAIL_USERNAME", "smtp",
                        "facilitation PARVIS_MAIL_PASSWORD", "smtp",
                        "facilitation PARVIS_MAIL_CA_FILE", "/etc/parvis/mail/ca.crt"));
    }

    @Test
    void isTriedByTheTestOfTheNetwork() {
        assertThat(charts.render(Chart.DEMAND, on)).containsOnlyOnce("open=smtp.example.org:587");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "antenna: {mail: {host: smtp.example.org, addresses: [192.0.2.25/32]}}",
                "antenna: {mail: {host: smtp.example.org, from: parvis@example.org}}"
            })
    void isRefusedWhenHalfOfItIsMissing(String half) {
        assertThatThrownBy(() -> charts.render(Chart.DEMAND, off.with(Fixture.values(half))))
                .isInstanceOf(ChartException.class)
                .hasMessageContaining("antenna.mail.host needs antenna.mail.");
    }
}

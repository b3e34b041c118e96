package fr.parvis.charts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.independence.Finding;
import fr.parvis.independence.network.NetworkPlane;
import fr.parvis.independence.rules.NetworkRules;
import fr.parvis.independence.rules.Rules;
import fr.parvis.testkit.Requirement;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The plane of the network of the independence check, on what the charts really render, and on charts with a hole. */
@TestInstance(Lifecycle.PER_CLASS)
class NetworkTest {
    private final NetworkRules rules = Rules.read(Fixture.repository().resolve("deploy/independence/rules.yaml"))
            .network();
    private final Charts charts = Fixture.opened();

    @AfterAll
    void close() throws IOException {
        charts.close();
    }

    static List<Rendering> withoutMonitoring() {
        return Fixture.renderings().subList(0, 3);
    }

    static Stream<PolicyMutants.Mutant> mutants() throws IOException {
        try (Charts charts = Fixture.opened()) {
            return new PolicyMutants(charts.renderAll(Rendering.of(Fixture.ANTENNA))).all().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("withoutMonitoring")
    @Requirement("IND-EP-01")
    void opensExactlyWhatTheRulesName(Rendering rendering) {
        List<Finding> findings = look(charts.renderAll(rendering), rules);

        assertThat(differences(findings)).isEmpty();
        assertThat(findings).hasSizeGreaterThan(600);
    }

    @Test
    void opensTheFiguresToPrometheusOnlyWhenMonitoringIsOn() {
        Rendering monitored =
                Rendering.of(Fixture.ANTENNA).with(Fixture.values("antenna: {monitoring: {enabled: true}}"));
        String manifests = charts.renderAll(monitored);

        assertThat(differences(look(manifests, rules.withMonitoring()))).isEmpty();
        assertThat(differences(look(manifests, rules))).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("mutants")
    void seesEveryHoleMadeOnPurpose(PolicyMutants.Mutant mutant) {
        assertThat(differences(look(mutant.manifests(), rules)))
                .as(mutant.name())
                .isNotEmpty();
    }

    /** A mutant of something that differed already would be seen whatever its hole. */
    @Test
    void seesInWhatMutantsAreMadeFromExactlyWhatItSeesInTheCharts() {
        String manifests = charts.renderAll(Rendering.of(Fixture.ANTENNA));

        List<Finding> findings = look(new PolicyMutants(manifests).whole(), rules);

        assertThat(findings).isEqualTo(look(manifests, rules));
        assertThat(differences(findings)).isEmpty();
    }

    @Test
    void seesTheHoleBetweenTheSidesWhereItIs() {
        String manifests = charts.renderAll(Rendering.of(Fixture.ANTENNA)) + """

                ---
                kind: NetworkPolicy
                metadata: {namespace: calvados-demand, name: too-kind}
                spec:
                  podSelector: {matchLabels: {parvis.fr/network: persons}}
                  ingress: [{from: [{namespaceSelector: {}}], ports: [{port: 8080}]}]
                ---
                kind: NetworkPolicy
                metadata: {namespace: calvados-offer, name: too-kind}
                spec:
                  podSelector: {matchLabels: {parvis.fr/network: cooperation}}
                  policyTypes: [Egress]
                  egress: [{to: [{namespaceSelector: {}}]}]
                """;

        assertThat(differences(look(manifests, rules)))
                .anyMatch(difference -> difference.startsWith("offer/cooperation→demand/persons: nothing ≠ 8080/TCP"));
    }

    @Test
    void seesAPodThatNobodyNamed() {
        String manifests = charts.renderAll(Rendering.of(Fixture.ANTENNA))
                + "\n---\nkind: Pod\nmetadata: {namespace: calvados-offer, name: guest}\n";

        assertThat(differences(look(manifests, rules)))
                .anyMatch(difference -> difference.startsWith("the charts→pods") && difference.contains("offer/guest"));
    }

    private static List<Finding> look(String manifests, NetworkRules rules) {
        return new NetworkPlane(manifests, Fixture.ANTENNA, rules).look();
    }

    private static List<String> differences(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> !finding.equal())
                .map(finding -> "%s→%s: %s ≠ %s"
                        .formatted(
                                finding.cell().subject(),
                                finding.cell().object(),
                                finding.expected(),
                                finding.observed()))
                .toList();
    }
}

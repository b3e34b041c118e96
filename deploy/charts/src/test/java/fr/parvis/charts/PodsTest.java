package fr.parvis.charts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parvis.testkit.Requirement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every pod that the charts make. */
@TestInstance(Lifecycle.PER_CLASS)
class PodsTest {
    private static final List<Rendering> RENDERINGS = Fixture.renderings();

    private final Charts charts = Fixture.opened();
    private final Map<Rendering, List<JsonNode>> rendered = new HashMap<>();

    @AfterAll
    void close() throws IOException {
        charts.close();
    }

    static List<Rendering> renderings() {
        return RENDERINGS;
    }

    @ParameterizedTest
    @MethodSource("renderings")
    void keepsEveryPodToTheRestrictedProfile(Rendering rendering) {
        List<JsonNode> pods = pods(rendering);

        assertThat(pods).hasSize(36);
        for (JsonNode pod : pods) {
            restricted(pod);
        }
    }

    /** The restricted profile of the Pod Security Standards, and a file system that cannot be written. */
    private static void restricted(JsonNode pod) {
        assertThat(pod.path("hostNetwork").asBoolean()
                        || pod.path("hostPID").asBoolean()
                        || pod.path("hostIPC").asBoolean())
                .isFalse();
        assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
        assertThat(pod.at("/securityContext/runAsUser").asInt()).isPositive();
        assertThat(pod.at("/securityContext/seccompProfile/type").asText()).isEqualTo("RuntimeDefault");
        assertThat(pod.path("automountServiceAccountToken").asBoolean(true)).isFalse();
        for (JsonNode volume : pod.path("volumes")) {
            assertThat(volume.properties().stream().map(entry -> entry.getKey()).toList())
                    .isSubsetOf("name", "emptyDir", "secret", "configMap", "projected", "downwardAPI");
        }
        assertThat(pod.path("initContainers")).isEmpty();
        assertThat(pod.path("containers")).isNotEmpty();
        for (JsonNode container : pod.path("containers")) {
            JsonNode context = container.path("securityContext");
            assertThat(context.path("allowPrivilegeEscalation").asBoolean(true)).isFalse();
            assertThat(context.path("privileged").asBoolean(true)).isFalse();
            assertThat(context.path("readOnlyRootFilesystem").asBoolean()).isTrue();
            assertThat(context.at("/capabilities/drop/0").asText()).isEqualTo("ALL");
            assertThat(context.at("/capabilities/add").isMissingNode()).isTrue();
            assertThat(context.path("runAsNonRoot").asBoolean(true)).isTrue();
            for (JsonNode port : container.path("ports")) {
                assertThat(port.has("hostPort")).isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("renderings")
    void boundsWhatEveryContainerMayTakeAndNamesItsImageExactly(Rendering rendering) {
        for (JsonNode pod : pods(rendering)) {
            for (JsonNode container : pod.path("containers")) {
                for (String figure : List.of("requests/cpu", "requests/memory", "limits/cpu", "limits/memory")) {
                    assertThat(container.at("/resources/" + figure).asText())
                            .as(figure)
                            .isNotBlank();
                }
                assertThat(container.path("image").asText())
                        .matches(".+/[a-z]+(:[^:]+|@sha256:[0-9a-f]{64})")
                        .doesNotEndWith(":latest");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("renderings")
    void givesAPasswordToNobodyButByReference(Rendering rendering) {
        for (JsonNode pod : pods(rendering)) {
            for (JsonNode container : pod.path("containers")) {
                for (JsonNode variable : container.path("env")) {
                    if (variable.path("name").asText().endsWith("PASSWORD")) {
                        assertThat(variable.has("value")).isFalse();
                        assertThat(variable.at("/valueFrom/secretKeyRef/name").asText())
                                .isNotBlank();
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("renderings")
    void asksEveryServiceHowItIsOnItsOwnPaths(Rendering rendering) {
        List<JsonNode> services = of(rendering, "Deployment");

        assertThat(services).hasSize(13);
        for (JsonNode service : services) {
            JsonNode container = service.at("/spec/template/spec/containers/0");
            assertThat(container.at("/startupProbe/httpGet/path").asText()).isEqualTo("/q/health/started");
            assertThat(container.at("/readinessProbe/httpGet/path").asText()).isEqualTo("/q/health/ready");
            assertThat(container.at("/livenessProbe/httpGet/path").asText()).isEqualTo("/q/health/live");
        }
    }

    @ParameterizedTest
    @MethodSource("renderings")
    void migratesAsTheOwnerBeforeTheServiceStartsAndNeverGivesTheServiceThatPassword(Rendering rendering) {
        List<JsonNode> migrations = of(rendering, "Job");

        assertThat(migrations).hasSize(10);
        for (JsonNode migration : migrations) {
            assertThat(migration
                            .at("/metadata/annotations")
                            .path("helm.sh/hook")
                            .asText())
                    .isEqualTo("pre-install,pre-upgrade");
            assertThat(migration.toString()).contains("fr.parvis.commons.events.Migrate", "-database-owner");
        }
        assertThat(of(rendering, "Deployment")).noneMatch(one -> one.toString().contains("-database-owner"));
    }

    @ParameterizedTest
    @MethodSource("renderings")
    @Requirement("OPS-10")
    void givesEveryServiceADatabaseAndALoginOnTheBrokerOfItsOwn(Rendering rendering) {
        // A gateway keeps nothing, and a portal hears nothing.
        Map<String, List<String>> without = Map.of(
                "QUARKUS_DATASOURCE_REACTIVE_URL", List.of("gateway"),
                "QUARKUS_DATASOURCE_PASSWORD", List.of("gateway"),
                "PARVIS_KAFKA_USERNAME", List.of("gateway", "portal"));
        without.forEach((variable, names) ->
                // A secret and a database server belong to their namespace.
                assertThat(of(rendering, "Deployment").stream()
                                .filter(service -> names.stream().noneMatch(name -> isCalled(service, name)))
                                .map(service ->
                                        service.at("/metadata/namespace").asText() + "/" + variable(service, variable)))
                        .hasSize(variable.equals("PARVIS_KAFKA_USERNAME") ? 7 : 10)
                        .doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @MethodSource("renderings")
    @Requirement("GAT-01")
    void givesAGatewayNeitherDatabaseNorBrokerNorKeys(Rendering rendering) {
        List<JsonNode> gateways = of(rendering, "Deployment").stream()
                .filter(deployment -> isCalled(deployment, "gateway"))
                .toList();

        assertThat(gateways).hasSize(3);
        for (JsonNode gateway : gateways) {
            assertThat(gateway.at("/spec/template/spec").toString())
                    .doesNotContain("DATASOURCE", "KAFKA", "KEK", "SEALING", "/etc/parvis/broker", "/etc/parvis/keys");
            assertThat(variable(gateway, "QUARKUS_OIDC_AUTH_SERVER_URL"))
                    .endsWith(gateway.at("/metadata/namespace").asText().replaceFirst("^.*-", "parvis-"));
        }
    }

    private static boolean isCalled(JsonNode deployment, String name) {
        return Fixture.name(deployment).endsWith(name);
    }

    /** The value of a variable, or the secret it comes from. */
    private static String variable(JsonNode deployment, String name) {
        for (JsonNode variable : deployment.at("/spec/template/spec/containers/0/env")) {
            if (variable.path("name").asText().equals(name)) {
                return variable.path("value").asText()
                        + variable.at("/valueFrom/secretKeyRef/name").asText();
            }
        }
        throw new AssertionError(Fixture.name(deployment) + " has no " + name);
    }

    @ParameterizedTest
    @MethodSource("renderings")
    void reachesEveryServiceByItsNameAndKeepsOneReplicaUp(Rendering rendering) {
        for (JsonNode deployment : of(rendering, "Deployment")) {
            JsonNode labels = deployment.at("/spec/template/metadata/labels");
            String name = Fixture.name(deployment);
            assertThat(selecting(rendering, "Service", "/spec/selector", name)).isEqualTo(Set.of(name));
            assertThat(selecting(rendering, "PodDisruptionBudget", "/spec/selector/matchLabels", name))
                    .isEqualTo(Set.of(name));
            deployment
                    .at("/spec/selector/matchLabels")
                    .properties()
                    .forEach(wanted -> assertThat(labels.path(wanted.getKey())).isEqualTo(wanted.getValue()));
        }
    }

    /** Names of the pods that the selector of this object selects, among all that the charts make. */
    private Set<String> selecting(Rendering rendering, String kind, String selector, String name) {
        JsonNode wanted = of(rendering, kind).stream()
                .filter(object -> Fixture.name(object).equals(name))
                .findFirst()
                .orElseThrow()
                .at(selector);
        Set<String> selected = new TreeSet<>();
        for (JsonNode object : objects(rendering)) {
            JsonNode labels = Fixture.kind(object).equals("Pod")
                    ? object.at("/metadata/labels")
                    : object.at("/spec/template/metadata/labels");
            boolean matches = wanted.properties().stream()
                    .allMatch(label -> label.getValue().equals(labels.path(label.getKey())));
            if (!labels.isMissingNode() && matches) {
                selected.add(Fixture.name(object));
            }
        }
        return selected;
    }

    private List<JsonNode> of(Rendering rendering, String kind) {
        return objects(rendering).stream()
                .filter(object -> Fixture.kind(object).equals(kind))
                .toList();
    }

    private List<JsonNode> pods(Rendering rendering) {
        List<JsonNode> pods = new ArrayList<>();
        for (JsonNode object : objects(rendering)) {
            if (Fixture.kind(object).equals("Pod")) {
                pods.add(object.path("spec"));
            } else if (object.at("/spec/template/spec").isObject()) {
                pods.add(object.at("/spec/template/spec"));
            }
        }
        return pods;
    }

    private List<JsonNode> objects(Rendering rendering) {
        return rendered.computeIfAbsent(rendering, wanted -> Fixture.objects(charts.renderAll(wanted)));
    }
}

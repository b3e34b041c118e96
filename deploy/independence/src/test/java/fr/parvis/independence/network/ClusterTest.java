package fr.parvis.independence.network;

import static fr.parvis.independence.network.Town.DATABASE;
import static fr.parvis.independence.network.Town.NAMES;
import static fr.parvis.independence.network.Town.WEB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.independence.IndependenceException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Truth tables made by hand from the documentation of NetworkPolicy. */
class ClusterTest {
    private static final Set<String> EVERYTHING = table("""
            north.shop→north.store north.shop→south.shop north.shop→south.bare
            north.store→north.shop north.store→south.shop north.store→south.bare
            south.shop→north.shop south.shop→north.store south.shop→south.bare
            south.bare→north.shop south.bare→north.store south.bare→south.shop""");
    private static final Set<String> BETWEEN_SOUTHERNERS = table("south.shop→south.bare south.bare→south.shop");
    private static final Set<String> OUT_OF_NORTH = table("""
            north.shop→south.shop north.shop→south.bare north.store→south.shop north.store→south.bare
            south.shop→south.bare south.bare→south.shop""");
    private static final Set<String> INTO_NORTH = table("""
            south.shop→north.shop south.shop→north.store south.bare→north.shop south.bare→north.store
            south.shop→south.bare south.bare→south.shop""");

    @Test
    void opensEverythingWithoutAPolicy() {
        assertThat(Town.with().open(WEB)).isEqualTo(EVERYTHING);
    }

    @Test
    void closesBothWaysByDefaultDenial() {
        assertThat(Town.with("podSelector: {}\npolicyTypes: [Ingress, Egress]").open(WEB))
                .isEqualTo(BETWEEN_SOUTHERNERS);
    }

    @Test
    void closesOnlyTheWayThatTheTypesName() {
        assertThat(Town.with("podSelector: {}\npolicyTypes: [Ingress]").open(WEB))
                .isEqualTo(OUT_OF_NORTH);
        assertThat(Town.with("podSelector: {}\npolicyTypes: [Egress]").open(WEB))
                .isEqualTo(INTO_NORTH);
    }

    @Test
    void isAboutWhatComesInWhenNoTypesAreNamed() {
        assertThat(Town.with("podSelector: {}").open(WEB)).isEqualTo(OUT_OF_NORTH);
    }

    @Test
    void isAlsoAboutWhatGoesOutWhenNoTypesAreNamedButARuleForIt() {
        String spec = "podSelector: {}\negress: [{to: [{podSelector: {}}]}]";

        assertThat(Town.with(spec).open(WEB)).isEqualTo(BETWEEN_SOUTHERNERS);
    }

    @Test
    void doesNotHeedRulesOfAWayThatTheTypesDoNotName() {
        String spec = "podSelector: {}\npolicyTypes: [Egress]\ningress: []\negress: [{}]";

        assertThat(Town.with(spec).open(WEB)).isEqualTo(EVERYTHING);
    }

    @Test
    void selectsOnlyPodsOfItsOwnNamespace() {
        String spec = "podSelector: {matchLabels: {app: shop}}\npolicyTypes: [Ingress]";

        assertThat(Town.with(spec).open(WEB))
                .isEqualTo(without("north.store→north.shop south.shop→north.shop south.bare→north.shop"));
    }

    @Test
    void meansPodsOfItsOwnNamespaceByAPodSelectorAlone() {
        String spec = "podSelector: {}\ningress: [{from: [{podSelector: {matchLabels: {app: shop}}}]}]";

        assertThat(Town.with(spec).open(WEB))
                .isEqualTo(without("north.store→north.shop south.shop→north.shop south.bare→north.shop"
                        + " south.shop→north.store south.bare→north.store"));
    }

    @Test
    void meansEveryPodOfANamespaceByANamespaceSelectorAlone() {
        String spec = """
                podSelector: {}
                ingress: [{from: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: south}}}]}]""";

        assertThat(Town.with(spec).open(WEB)).isEqualTo(without("north.shop→north.store north.store→north.shop"));
    }

    @Test
    void meansCertainPodsOfCertainNamespacesByBoth() {
        String spec = """
                podSelector: {}
                ingress:
                  - from:
                      - namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: south}}
                        podSelector: {matchLabels: {app: shop}}""";

        assertThat(Town.with(spec).open(WEB))
                .isEqualTo(without(
                        "north.shop→north.store north.store→north.shop south.bare→north.shop south.bare→north.store"));
    }

    @Test
    void meansEitherByTwoPeers() {
        String spec = """
                podSelector: {}
                ingress:
                  - from:
                      - namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: south}}
                      - podSelector: {matchLabels: {app: shop}}""";

        assertThat(Town.with(spec).open(WEB)).isEqualTo(without("north.store→north.shop"));
    }

    @Test
    void meansEveryNamespaceByAnEmptyNamespaceSelector() {
        assertThat(Town.with("podSelector: {}\ningress: [{from: [{namespaceSelector: {}}]}]")
                        .open(WEB))
                .isEqualTo(EVERYTHING);
    }

    @Test
    void meansEverybodyByARuleWithoutPeers() {
        assertThat(Town.with("podSelector: {}\ningress: [{}]").open(WEB)).isEqualTo(EVERYTHING);
        assertThat(Town.with("podSelector: {}\ningress: [{from: []}]").open(WEB))
                .isEqualTo(EVERYTHING);
    }

    @Test
    void needsBothEnds() {
        String out = "podSelector: {matchLabels: {app: shop}}\npolicyTypes: [Egress]\negress: [{ports: [{port: 80}]}]";
        String in = "podSelector: {matchLabels: {app: store}}\ningress: [{ports: [{port: 5432}]}]";

        assertThat(Town.with(out, in).open(WEB)).doesNotContain("north.shop→north.store");
        assertThat(Town.with(out, in).open(DATABASE)).doesNotContain("north.shop→north.store");
        assertThat(Town.with(out).open(WEB)).contains("north.shop→north.store");
        assertThat(Town.with(in).open(DATABASE)).contains("north.shop→north.store");
    }

    @Test
    void addsPoliciesUpAndNeverTakesAway() {
        String shops = "podSelector: {}\ningress: [{from: [{podSelector: {matchLabels: {app: shop}}}]}]";
        String nothing = "podSelector: {}\npolicyTypes: [Ingress]";

        assertThat(Town.with(shops, nothing).open(WEB))
                .isEqualTo(Town.with(shops).open(WEB));
    }

    @Test
    void opensOnlyTheNamedPortAndTakesTcpWhereNothingIsSaid() {
        Town town = Town.with("podSelector: {}\ningress: [{ports: [{port: 5432}, {port: 53, protocol: UDP}]}]");

        assertThat(town.open(DATABASE)).isEqualTo(EVERYTHING);
        assertThat(town.open(NAMES)).isEqualTo(EVERYTHING);
        assertThat(town.open(new Port(53, "TCP"))).isEqualTo(OUT_OF_NORTH);
        assertThat(town.open(new Port(5432, "UDP"))).isEqualTo(OUT_OF_NORTH);
        assertThat(town.open(WEB)).isEqualTo(OUT_OF_NORTH);
    }

    @Test
    void understandsNamesRangesAndWholeProtocols() {
        assertThat(Town.with("podSelector: {}\ningress: [{ports: [{port: web}]}]")
                        .open(WEB))
                .isEqualTo(EVERYTHING);
        assertThat(Town.with("podSelector: {}\ningress: [{ports: [{port: other}]}]")
                        .open(WEB))
                .isEqualTo(OUT_OF_NORTH);
        Town range = Town.with("podSelector: {}\ningress: [{ports: [{port: 79, endPort: 81}]}]");
        assertThat(range.open(WEB)).isEqualTo(EVERYTHING);
        assertThat(range.open(new Port(82, "TCP"))).isEqualTo(OUT_OF_NORTH);
        assertThat(Town.with("podSelector: {}\ningress: [{ports: [{protocol: UDP}]}]")
                        .open(NAMES))
                .isEqualTo(EVERYTHING);
    }

    @Test
    void understandsExpressions() {
        assertThat(intoNorthFrom("{key: app, operator: In, values: [shop, other]}"))
                .isEqualTo("north.shop→north.store");
        assertThat(intoNorthFrom("{key: app, operator: NotIn, values: [shop]}")).isEqualTo("north.store→north.shop");
        assertThat(intoNorthFrom("{key: tier, operator: Exists}"))
                .isEqualTo("north.shop→north.store north.store→north.shop");
        assertThat(intoNorthFrom("{key: tier, operator: DoesNotExist}")).isEmpty();
    }

    @Test
    void takesARangeOfAddressesForEveryPodAndASingleOneForNone() {
        assertThat(Town.with("podSelector: {}\ningress: [{from: [{ipBlock: {cidr: 10.0.0.0/8}}]}]")
                        .open(WEB))
                .isEqualTo(EVERYTHING);
        assertThat(Town.with("podSelector: {}\ningress: [{from: [{ipBlock: {cidr: 10.0.0.1/32}}]}]")
                        .open(WEB))
                .isEqualTo(OUT_OF_NORTH);
    }

    @Test
    void saysOfEachEndWhatItAloneWouldAllow() {
        Town town = Town.with("podSelector: {matchLabels: {app: store}}\npolicyTypes: [Ingress]");

        assertThat(town.letOut(WEB)).isEqualTo(EVERYTHING);
        assertThat(town.letIn(WEB)).isEqualTo(town.open(WEB)).doesNotContain("north.shop→north.store");
    }

    @Test
    void refusesAPolicyItDoesNotUnderstand() {
        assertThatThrownBy(() -> Town.with("podSelector: {}\nports: []"))
                .isInstanceOf(IndependenceException.class)
                .hasMessageContaining("ports");
        assertThatThrownBy(() -> intoNorthFrom("{key: app, operator: Like}")).hasMessageContaining("Like");
    }

    @Test
    void refusesAPodOnTheNetworkOfItsNode() {
        Manifests manifests =
                Manifests.of("kind: Pod\nmetadata: {name: one, namespace: north}\nspec: {hostNetwork: true}");

        assertThatThrownBy(manifests::pods).hasMessageContaining("hostNetwork");
    }

    private static String intoNorthFrom(String expression) {
        String rule = "{from: [{podSelector: {matchExpressions: [" + expression + "]}}]}";
        return Town.with("podSelector: {}\npolicyTypes: [Ingress]\ningress: [" + rule + "]").open(WEB).stream()
                .filter(pair -> pair.contains("→north."))
                .collect(Collectors.joining(" "));
    }

    private static Set<String> without(String pairs) {
        Set<String> rest = table(String.join(" ", EVERYTHING));
        rest.removeAll(table(pairs));
        return rest;
    }

    private static Set<String> table(String pairs) {
        return Stream.of(pairs.split("\\s+")).collect(Collectors.toCollection(TreeSet::new));
    }
}

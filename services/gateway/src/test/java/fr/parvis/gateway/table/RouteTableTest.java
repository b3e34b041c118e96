package fr.parvis.gateway.table;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.commons.web.side.Side;
import fr.parvis.gateway.route.NotOffered;
import fr.parvis.gateway.route.Purpose;
import fr.parvis.gateway.route.Returned;
import fr.parvis.gateway.route.Route;
import fr.parvis.gateway.route.RouteTable;
import fr.parvis.gateway.route.Use;
import fr.parvis.gateway.route.Use.May;
import fr.parvis.testkit.Requirement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shipped table says what GAT-02 says. */
class RouteTableTest {

    private static final Path CATALOGUE =
            Path.of(System.getProperty("parvis.root", "../.."), "docs/reference/catalogue.md");

    /** Written by hand: what is not here must not be open. */
    private static final Map<String, Set<String>> OPEN = Map.ofEntries(
            entry("OFFER GET /api/v1/requests", Set.of("C360")),
            entry("OFFER GET /api/v1/requests/{handle}", Set.of("C360")),
            entry("OFFER POST /api/v1/requests/{handle}/acknowledgement", Set.of("C360")),
            entry("OFFER GET /api/v1/requests/{handle}/responses", Set.of("C360")),
            entry("OFFER POST /api/v1/requests/{handle}/responses", Set.of("C360")),
            entry("OFFER GET /api/v1/responses/{handle}", Set.of("C360")),
            entry("OFFER PUT /api/v1/responses/{handle}", Set.of("C360")),
            entry("OFFER GET /api/v1/protocols", Set.of("C360")),
            entry("OFFER GET /api/v1/protocols/{id}", Set.of("C360")),
            entry("DEMAND POST /api/v1/priority-signals", Set.of("ARS")),
            entry("NEUTRAL GET /api/v1/indicators", Set.of("ARS")),
            entry("NEUTRAL GET /api/v1/indicators/{code}", Set.of("ARS")),
            entry("NEUTRAL GET /api/v1/indicators/{code}/figures/{period}", Set.of("ARS")),
            entry("NEUTRAL GET /api/v1/indicators/{code}/evolution", Set.of("ARS")),
            entry("NEUTRAL GET /api/v1/masking-rules", Set.of("ARS")),
            entry("NEUTRAL GET /api/v1/publications", Set.of("ARS")));

    /** Of these, the ones that show what a person released or said. */
    private static final Set<String> PERSON_DATA = Set.of(
            "OFFER GET /api/v1/requests",
            "OFFER GET /api/v1/requests/{handle}",
            "OFFER GET /api/v1/requests/{handle}/responses",
            "OFFER GET /api/v1/responses/{handle}");

    private final RouteTable table = RouteTableReader.shipped();

    @Test
    @Requirement("GAT-02")
    void namesEveryUseOfTheCatalogueOnceAsOfferedOrAsNotOffered() throws IOException {
        Set<Use> offered =
                table.routes().stream().flatMap(route -> route.uses().stream()).collect(Collectors.toSet());
        List<Use> not = table.notOffered().stream().map(NotOffered::use).toList();

        Set<Use> named = new HashSet<>(offered);
        named.addAll(not);
        assertThat(named).containsExactlyInAnyOrderElementsOf(catalogue());
        assertThat(not).doesNotHaveDuplicates().doesNotContainAnyElementsOf(offered);
    }

    @Test
    @Requirement("GAT-02")
    void opensWhatIsWrittenHereAndNothingElse() {
        Map<String, Set<String>> open = table.routes().stream()
                .collect(Collectors.toMap(
                        RouteTableTest::door, route -> route.access().partnerTypes()));

        assertThat(open).isEqualTo(OPEN);
    }

    @Test
    @Requirement("GAT-03")
    void namesThePurposeOfEveryRouteThatReturnsPersonData() {
        assertThat(table.routes().stream()
                        .filter(route -> route.access().returns() == Returned.PERSON_DATA)
                        .map(RouteTableTest::door))
                .containsExactlyInAnyOrderElementsOf(PERSON_DATA);
        assertThat(table.routes().stream()
                        .filter(route -> PERSON_DATA.contains(door(route)))
                        .map(route -> route.access().purpose()))
                .containsOnly(Purpose.RELEASE_TO_C360);
    }

    @Test
    @Requirement("GAT-04")
    void letsTheAgencyHearOneWordAndReadNothingWhereItSignals() {
        assertThat(table.on(Side.DEMAND).stream().filter(route -> route.isOpenTo("ARS")))
                .singleElement()
                .satisfies(route -> {
                    assertThat(route.access().returns()).isEqualTo(Returned.RECEIVED_ONLY);
                    assertThat(route.may()).isEqualTo(May.WRITE);
                });
    }

    @Test
    @Requirement("GAT-02")
    void letsTheAgencyReadFiguresAndWriteNothingWhereItReads() {
        assertThat(table.on(Side.NEUTRAL)).isNotEmpty().allSatisfy(route -> {
            assertThat(route.access().returns()).isEqualTo(Returned.AGGREGATES);
            assertThat(route.may()).isEqualTo(May.READ);
        });
    }

    @Test
    @Requirement("IND-EP-01")
    void leadsToServicesOfItsOwnSideOnly() {
        assertThat(table.sides()).containsExactlyInAnyOrder(Side.values());
        for (Route route : table.routes()) {
            assertThat(route.side()).isEqualTo(route.target().upstream().side());
        }
    }

    @Test
    void namesTheRequirementOfWhatIsNotOfferedAsTheCatalogueKnowsIt() throws IOException {
        String catalogue = Files.readString(CATALOGUE);

        assertThat(table.notOffered().stream().map(NotOffered::requirement).distinct())
                .allMatch(id -> catalogue.contains("**" + id + " ") || catalogue.contains("| " + id + " "));
    }

    private static String door(Route route) {
        return route.side() + " " + route.door();
    }

    private Set<Use> catalogue() throws IOException {
        Map<String, String> names = new HashMap<>();
        table.partnerTypes().byName().values().forEach(type -> names.put(type.label(), type.name()));
        Set<Use> uses = new HashSet<>();
        for (String[] row : rows()) {
            String name = names.get(row[1].strip());
            assertThat(name).as(row[1]).isNotNull();
            things(row[2]).forEach(thing -> uses.add(new Use(String.valueOf(name), May.READ, thing)));
            things(row[3]).forEach(thing -> uses.add(new Use(String.valueOf(name), May.WRITE, thing)));
        }
        assertThat(uses.stream().map(Use::partnerType)).containsAll(names.values());
        return uses;
    }

    /** The rows between the head of the table under GAT-02 and the next blank line. */
    private static List<String[]> rows() throws IOException {
        List<String> lines = Files.readAllLines(CATALOGUE);
        int head = lines.indexOf("| Partner type | May read | May write |");
        assertThat(head).isPositive();
        return lines.subList(head + 2, lines.size()).stream()
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> line.split("\\|", -1))
                .toList();
    }

    private static Stream<String> things(String cell) {
        return Stream.of(cell.split("[;,]", -1)).map(String::strip);
    }
}

package fr.parvis.facilitation.network;

import static fr.parvis.facilitation.network.NetworkFixture.member;
import static fr.parvis.facilitation.network.NetworkFixture.takesIn;
import static fr.parvis.facilitation.world.Antenna.DATABASE;
import static fr.parvis.facilitation.world.Antenna.actWithoutEvidence;
import static fr.parvis.facilitation.world.Antenna.facilitator;
import static fr.parvis.facilitation.world.Antenna.oralAct;
import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import fr.parvis.facilitation.world.Antenna;
import fr.parvis.facilitation.world.Endpoints;
import fr.parvis.facilitation.world.Endpoints.Endpoint;
import fr.parvis.facilitation.world.Persons;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.Scenario;
import fr.parvis.testkit.TestToken;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A network is hers: nobody can publish one, join two, or look for somebody in all of them. */
@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class NetworkPrivacyQuarkusTest {

    private static final List<String> ROLES = List.of(
            "PERSON", "SUPPORTER", "REPRESENTATIVE", "FACILITATOR", "CARRIER_MANAGER", "SUPERVISOR", "ARS_SIGNAL");
    /** What somebody who wants to hand out local actors would look for. */
    private static final List<String> WISHED_FOR = List.of(
            "/api/v1/network-members",
            "/api/v1/networks",
            "/api/v1/network",
            "/api/v1/network-members:search",
            "/api/v1/network-members:export",
            "/api/v1/network-suggestions",
            "/api/v1/territory-actors",
            "/api/v1/partners",
            "/api/v1/local-actors");
    /** What is written besides one case or one thing: the antenna, and a facilitator's own. Nothing here is a list of actors. */
    private static final Set<String> WRITTEN_OUTSIDE_OF_A_CASE = Set.of(
            "POST /api/v1/facilitators",
            "POST /api/v1/sites",
            "POST /api/v1/employer-orders",
            "POST /api/v1/planning/feed",
            "DELETE /api/v1/planning/feed",
            "PUT /api/v1/planning/mail",
            "DELETE /api/v1/planning/mail",
            "POST /api/v1/planning/mail/confirmation",
            "POST /api/v1/trips");

    private final String karim = "facilitator-" + UUID.randomUUID();
    private Supported she = Supported.NOBODY;
    private Supported other = Supported.NOBODY;
    private UUID member = new UUID(0, 0);

    @BeforeEach
    void twoPersonsOfOneFacilitator() {
        she = Supported.by(karim);
        other = Supported.by(karim);
        member = takesIn(she, "TERRITORY_ACTOR_COMMON_LAW", "Le club Zéphyrine");
    }

    @Test
    @Scenario(30)
    @Requirement("FAC-91")
    void offersNoFunctionThatPublishesActorsToOthersWhateverTheRole() {
        for (String role : ROLES) {
            String token = TestToken.of("demand", "publisher-" + role, role).sign();
            for (String path : WISHED_FOR) {
                for (String method : List.of("GET", "POST", "PUT")) {
                    int status = with(Antenna.caller(token), member("TERRITORY_ACTOR_COMMON_LAW", "Le club"))
                            .request(method, path)
                            .statusCode();
                    assertThat(status).as("%s %s as %s", method, path, role).isIn(403, 404, 405);
                }
            }
        }
        assertThat(Endpoints.all().stream().map(Endpoint::path)).noneMatch(WISHED_FOR::contains);
    }

    /** Closed: whoever adds a list that several could share has to write it here first. */
    @Test
    @Scenario(30)
    @Requirement("FAC-91")
    void writesNothingOutsideOfOneCaseButWhatIsNamedHere() {
        Set<String> written = Endpoints.all().stream()
                .filter(endpoint -> !endpoint.method().equals("GET"))
                .filter(endpoint -> !endpoint.path().contains("{"))
                .map(Endpoint::toString)
                .collect(Collectors.toSet());

        assertThat(written).containsExactlyInAnyOrderElementsOf(WRITTEN_OUTSIDE_OF_A_CASE);
    }

    @Test
    @Scenario(30)
    @Requirement("FAC-91")
    void bringsNoMemberIntoTheNetworkOfAnother() {
        Map<String, Object> pushed = member("TERRITORY_ACTOR_COMMON_LAW", "Le club Zéphyrine");
        pushed.put("act", actWithoutEvidence());
        with(facilitator(karim), pushed)
                .post("/api/v1/cases/{id}/network-members", other.caseId())
                .then()
                .statusCode(422);
        pushed.put("act", oralAct());
        pushed.put("caseIds", List.of(she.caseId(), other.caseId()));
        with(facilitator(karim), pushed)
                .post("/api/v1/cases/{id}/network-members", other.caseId())
                .then()
                .statusCode(400);
        pushed.remove("caseIds");
        pushed.put("memberId", member.toString());
        with(facilitator(karim), pushed)
                .post("/api/v1/cases/{id}/network-members", other.caseId())
                .then()
                .statusCode(400);

        assertThat(everyAnswerTo(other)).noneMatch(answer -> answer.contains("Zéphyrine"));
        assertThat(Persons.actsOf(other.reference())).isEmpty();
    }

    /** Walks the published description: whatever answers with a member answers about one case. */
    @Test
    @Scenario(30)
    @Requirement("FAC-91")
    void answersWithMembersOnlyInsideOneCase() {
        Map<String, Set<String>> schemas = Endpoints.answers();

        Set<String> withMembers = schemas.entrySet().stream()
                .filter(endpoint -> endpoint.getValue().contains("NetworkMemberResponse"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());

        assertThat(withMembers)
                .containsExactlyInAnyOrder(
                        "GET /api/v1/cases/{caseId}/network-members",
                        "POST /api/v1/cases/{caseId}/network-members",
                        "POST /api/v1/network-members/{memberId}/change");
    }

    @Test
    @Requirement("FAC-91")
    void isFoundByNobodyButHerselfAndHerFacilitator() {
        List<String> strangers = ROLES.stream()
                .map(role -> TestToken.of("demand", "stranger-" + role, role).sign())
                .toList();
        for (String token : strangers) {
            assertThat(List.of(
                            Antenna.caller(token)
                                    .get("/api/v1/cases/{id}/network-members", she.caseId())
                                    .statusCode(),
                            Antenna.caller(token)
                                    .get("/api/v1/cases/{id}/network", she.caseId())
                                    .statusCode(),
                            with(Antenna.caller(token), member("ENTOURAGE", "x"))
                                    .post("/api/v1/cases/{id}/network-members", she.caseId())
                                    .statusCode(),
                            with(Antenna.caller(token), Map.of("act", ownAct()))
                                    .post("/api/v1/network-members/{id}/deletion", member)
                                    .statusCode()))
                    .allSatisfy(status -> assertThat(status).isIn(403, 404));
        }
        with(other.herself(), Map.of("act", ownAct()))
                .post("/api/v1/network-members/{id}/deletion", member)
                .then()
                .statusCode(404);
        she.herself()
                .get("/api/v1/cases/{id}/network-members", she.caseId())
                .then()
                .body("items", hasSize(1));
    }

    /** The same actor twice leaves nothing equal in the database, and no index over contents. */
    @Test
    @Requirement("FAC-91")
    void cannotBeComparedBetweenTwoPersons() {
        takesIn(other, "TERRITORY_ACTOR_COMMON_LAW", "Le club Zéphyrine");

        for (String column : List.of("name_sealed", "role_sealed", "contact_sealed")) {
            assertThat(DATABASE.texts(
                            "select encode(%s, 'hex') from network_member where case_id in (?, ?)".formatted(column),
                            she.caseId(),
                            other.caseId()))
                    .hasSize(2)
                    .doesNotHaveDuplicates();
        }
        assertThat(DATABASE.texts("""
                        select indexdef from pg_indexes
                        where tablename = 'network_member' and indexdef not like '%(id)%'""")).isNotEmpty().allMatch(index -> index.contains("(case_id"));
    }

    @Test
    void tellsHerThatHerNetworkWasRead() {
        facilitator(karim)
                .get("/api/v1/cases/{id}/network-members", she.caseId())
                .then()
                .statusCode(200);
        facilitator(karim)
                .get("/api/v1/cases/{id}/network", she.caseId())
                .then()
                .statusCode(200);

        assertThat(DATABASE.number(
                        "select count(*) from access_log where case_id = ? and part = 'NETWORK' and reader = ?",
                        she.caseId(),
                        karim))
                .isEqualTo(2);
    }

    /** Everything she can read. */
    private static List<String> everyAnswerTo(Supported person) {
        return Endpoints.all().stream()
                .filter(endpoint -> endpoint.method().equals("GET"))
                .map(endpoint -> person.herself()
                        .get(endpoint.at(person.caseId().toString()))
                        .asString())
                .toList();
    }
}

package fr.parvis.facilitation.complement;

import static fr.parvis.facilitation.world.Antenna.DATABASE;
import static fr.parvis.facilitation.world.Antenna.oralAct;
import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import fr.parvis.facilitation.world.Persons;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class ComplementQuarkusTest {

    private static final String LIST = "/api/v1/cases/{id}/complementary-supports";
    private static final String ANSWER = "/api/v1/complementary-supports/{id}/answer";
    private Supported she = Supported.NOBODY;

    @BeforeEach
    void aPersonAndHerFacilitator() {
        she = Supported.by();
    }

    @Test
    @Requirement("FAC-10")
    void offersPeersExpertParentsEpopAndMutualAidGroupsThatOnlySheAccepts() {
        for (String kind : List.of("PEER", "PARENT_EXPERT", "EPOP", "GEM")) {
            proposed(she, kind);
        }
        UUID group = proposed(she, "GEM");
        with(she.herself(), Map.of("kind", "PEER"))
                .post(LIST, she.caseId())
                .then()
                .statusCode(403);

        with(she.herFacilitator(), Map.of("answer", "ACCEPTED", "act", ownAct()))
                .post(ANSWER, group)
                .then()
                .statusCode(422);
        with(she.herself(), Map.of("answer", "ACCEPTED", "act", ownAct()))
                .post(ANSWER, group)
                .then()
                .statusCode(200)
                .body("answer", equalTo("ACCEPTED"));

        she.herself()
                .get(LIST, she.caseId())
                .then()
                .body("items.kind", contains("PEER", "PARENT_EXPERT", "EPOP", "GEM", "GEM"))
                .body("items.answer", contains(null, null, null, null, "ACCEPTED"));
        assertThat(Persons.actsOf(she.reference())).hasSize(1);
        assertThat(Persons.answersOf(she.reference(), "NETWORK")).containsExactly("YES");
    }

    @Test
    @Requirement("FAC-10")
    void hasNoConsequenceWhenSheDeclines() {
        UUID peer = proposed(she, "PEER");
        Map<String, Object> before = caze(she);
        long held = DATABASE.number("select count(*) from held_outbox");
        long sent = DATABASE.number("select count(*) from outbox");

        with(she.herself(), Map.of("answer", "DECLINED", "act", ownAct()))
                .post(ANSWER, peer)
                .then()
                .statusCode(200);

        assertThat(caze(she)).isEqualTo(before);
        assertThat(DATABASE.number("select count(*) from held_outbox")).isEqualTo(held);
        assertThat(DATABASE.number("select count(*) from outbox")).isEqualTo(sent);
        with(she.herself(), Map.of("answer", "ACCEPTED", "act", ownAct()))
                .post(ANSWER, peer)
                .then()
                .statusCode(200)
                .body("answer", equalTo("ACCEPTED"));
        assertThat(Persons.answersOf(she.reference(), "NETWORK")).containsExactly("NO", "YES");
    }

    @Test
    @Requirement("FAC-96")
    void isAPeerBesideHerOnceSheAcceptsAndNotBefore() {
        UUID peer = proposed(she, "PEER");
        alone(true);
        with(she.herself(), Map.of("answer", "ACCEPTED", "act", ownAct())).post(ANSWER, peer);
        alone(false);
        with(she.herself(), Map.of("answer", "DECLINED", "act", ownAct())).post(ANSWER, peer);
        alone(true);
    }

    @Test
    void isAnsweredByNobodyElse() {
        UUID peer = proposed(she, "PEER");
        Supported other = Supported.by();

        with(other.herself(), Map.of("answer", "ACCEPTED", "act", ownAct()))
                .post(ANSWER, peer)
                .then()
                .statusCode(404);
        with(other.herFacilitator(), Map.of("answer", "ACCEPTED", "act", oralAct()))
                .post(ANSWER, peer)
                .then()
                .statusCode(404);
        other.herFacilitator().get(LIST, she.caseId()).then().statusCode(404);
    }

    private void alone(boolean expected) {
        she.herself().get("/api/v1/cases/{id}/network", she.caseId()).then().body("isolationAlert", equalTo(expected));
    }

    private static UUID proposed(Supported she, String kind) {
        return UUID.fromString(with(she.herFacilitator(), Map.of("kind", kind, "about", "Le GEM de Caen"))
                .post(LIST, she.caseId())
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static Map<String, Object> caze(Supported she) {
        return she.herFacilitator()
                .get("/api/v1/cases/{id}", she.caseId())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("");
    }
}

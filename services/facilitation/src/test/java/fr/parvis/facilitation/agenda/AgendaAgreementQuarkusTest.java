package fr.parvis.facilitation.agenda;

import static fr.parvis.facilitation.world.Antenna.DATABASE;
import static fr.parvis.facilitation.world.Antenna.oralAct;
import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;
import static fr.parvis.facilitation.world.Meetings.AGENDA;
import static fr.parvis.facilitation.world.Meetings.ITEM;
import static fr.parvis.facilitation.world.Meetings.ONE;
import static fr.parvis.facilitation.world.Meetings.item;
import static fr.parvis.facilitation.world.Meetings.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import fr.parvis.facilitation.world.Meetings;
import fr.parvis.facilitation.world.Persons;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is spoken of with her yes. */
@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class AgendaAgreementQuarkusTest {

    private Supported she = Supported.NOBODY;
    private String commission = "";

    @BeforeEach
    void aPersonAndHerCommission() {
        she = Supported.by();
        commission = Meetings.validated(she, today().plusDays(18));
    }

    @Test
    @Requirement("FAC-56")
    void keepsWhatSheSaidOfAnItemOnceTheMeetingIsOver() {
        String item = Meetings.agreed(she, commission, "HOUSING", "Mon logement");
        int acts = Persons.actsOf(she.reference()).size();
        with(she.herself(), Map.of())
                .post(ONE + "/cancellation", commission)
                .then()
                .statusCode(200);

        say(she.herself(), item, false, ownAct()).then().statusCode(409).body("type", endsWith("commission-state"));

        assertThat(Persons.actsOf(she.reference())).hasSize(acts);
        assertThat(catchThrowable(() ->
                        DATABASE.execute("update agenda_item set agreed = false where id = cast(? as uuid)", item)))
                .hasStackTraceContaining("once its commission is over");
    }

    @Test
    @Requirement("FAC-56")
    void showsGuestsAnItemOnlyWithHerYesAndTakesHerNoAtAnyTime() {
        String item = with(she.herFacilitator(), item("HOUSING", "Mon logement"))
                .post(AGENDA, commission)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        she.herself().get(ONE + "/guest-view", commission).then().body("agenda", empty());
        say(she.herFacilitator(), item, true, ownAct()).then().statusCode(422);
        Map<String, Object> before = oralAct();
        before.put("performedAt", Instant.now().minusSeconds(600).toString());
        say(she.herFacilitator(), item, true, before)
                .then()
                .statusCode(422)
                .body("errors.rule", hasItem("before-what-it-decides"));

        say(she.herself(), item, true, ownAct()).then().statusCode(200).body("agreed", equalTo(true));
        she.herself().get(ONE + "/guest-view", commission).then().body("agenda", contains("Mon logement"));
        say(she.herFacilitator(), item, false, before).then().statusCode(200).body("agreed", equalTo(false));
        she.herself().get(ONE + "/guest-view", commission).then().body("agenda", empty());
        assertThat(Persons.answersOf(she.reference(), "COMMISSION_TOPICS")).containsExactly("YES", "NO");
        with(she.herFacilitator(), Map.of("domains", List.of("HOUSING"), "title", "Mon logement"))
                .post(AGENDA, commission)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("need"));
    }

    private static Response say(RequestSpecification caller, String item, boolean agreed, Map<String, Object> act) {
        return with(caller, Map.of("agreed", agreed, "act", act)).post(ITEM + "/agreement", item);
    }
}

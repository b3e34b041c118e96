package fr.parvis.facilitation.commission;

import static fr.parvis.facilitation.world.Antenna.oralAct;
import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;
import static fr.parvis.facilitation.world.Meetings.ONE;
import static fr.parvis.facilitation.world.Meetings.show;
import static fr.parvis.facilitation.world.Meetings.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import fr.parvis.facilitation.world.Meetings;
import fr.parvis.facilitation.world.Persons;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.Scenario;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a commission begins and ends. */
@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class MeetingQuarkusTest {

    private Supported she = Supported.NOBODY;

    @BeforeEach
    void aPersonAndHerFacilitator() {
        she = Supported.by();
    }

    @Test
    @Scenario(23)
    @Requirement("FAC-54")
    void isNotOpenedWithoutHerUnlessSheSaidSo() {
        String id = Meetings.ready(she);

        Meetings.open(she, id, false)
                .then()
                .statusCode(409)
                .body("type", endsWith("commission-incomplete"))
                .body("errors.field", contains("personPresent"))
                .body("errors.rule", contains("not-without-her"));
        show(she, id).then().body("state", equalTo("INVITED"));

        with(she.herFacilitator(), Map.of("presence", "AUTHORISED_ABSENCE", "act", ownAct()))
                .post(ONE + "/presence", id)
                .then()
                .statusCode(422);
        Meetings.open(she, id, false).then().statusCode(409);
        say("AUTHORISED_ABSENCE", id, she.herself(), ownAct()).then().statusCode(200);
        Meetings.open(she, id, false)
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("meeting.personPresent", equalTo(false));
    }

    @Test
    @Requirement("FAC-54")
    void hearsThatSheComesAtAnyTimeAndAnOlderAbsenceNoMore() {
        String id = Meetings.ready(she);
        Map<String, Object> before = oralAct();
        say("REPRESENTED", id, she.herFacilitator(), oralAct()).then().statusCode(200);
        say("ON_SITE", id, she.herFacilitator(), oralAct()).then().statusCode(200);

        say("AUTHORISED_ABSENCE", id, she.herFacilitator(), before)
                .then()
                .statusCode(422)
                .body("errors.rule", hasItem("later-decision-stands"));
        Meetings.open(she, id, false).then().statusCode(409);
    }

    @Test
    @Requirement("FAC-54")
    void isHeldWithoutHerOnlyOnTheDayAndHourSheSaidItOf() {
        String id = Meetings.ready(she);
        say("AUTHORISED_ABSENCE", id, she.herself(), ownAct()).then().statusCode(200);
        Map<String, Object> later = Meetings.plan(today());
        later.put("startsAt", "14:00");

        Meetings.write(she.herFacilitator(), id, Meetings.tag(she, id), later)
                .then()
                .statusCode(200)
                .body("state", equalTo("GUESTS_VALIDATED"))
                .body("herPart.presence", equalTo("ON_SITE"));
        Map<String, Object> before = oralAct();
        before.put("performedAt", Instant.now().minusSeconds(600).toString());
        say("REPRESENTED", id, she.herFacilitator(), before)
                .then()
                .statusCode(422)
                .body("errors.rule", hasItem("before-what-it-decides"));
        say("REMOTE", id, she.herFacilitator(), before).then().statusCode(200);
        say("REPRESENTED", id, she.herFacilitator(), oralAct()).then().statusCode(200);
    }

    /** Whoever reads the register tells that she comes from that she does not. */
    @Test
    @Requirement("FAC-54")
    void keepsEachWayOfTakingPartAsAnActOfItsOwn() {
        String id = Meetings.prepared(she, today().plusDays(18));

        for (String mode : List.of("REMOTE", "REPRESENTED", "AUTHORISED_ABSENCE", "ON_SITE")) {
            say(mode, id, she.herself(), ownAct()).then().statusCode(200);
        }

        assertThat(Persons.answersOf(she.reference(), "COMMISSION")).containsExactly("YES", "NO", "NO", "YES");
        assertThat(Persons.actsOf(she.reference()))
                .extracting(act -> act.get("subject"))
                .hasSize(4)
                .doesNotHaveDuplicates();
    }

    @Test
    @Requirement("FAC-60")
    void isNotOpenedBeforeEverybodyAndSheAcceptedTheCharter() {
        String id = Meetings.validated(she, today());
        Meetings.agreeToLate(she.herself(), id, ownAct()).then().statusCode(200);
        Meetings.inviteAll(she, id);
        List<String> guests = Meetings.guestIds(she, id);

        Meetings.open(she, id, true)
                .then()
                .statusCode(409)
                .body("errors.field", containsInAnyOrder("charter", "presentGuests[0]", "presentGuests[1]"));
        with(she.herself(), Map.of("textHash", "0".repeat(64), "act", ownAct()))
                .post(ONE + "/charter", id)
                .then()
                .statusCode(409)
                .body("type", endsWith("charter-changed"));
        Meetings.acceptHerself(she, id).then().statusCode(200);
        Meetings.accept(she, id, guests.getFirst())
                .then()
                .statusCode(201)
                .body("charterAcceptances", hasSize(1))
                .body("charterAcceptances.manner", contains("SIGNED"))
                .body("charterAcceptances.recordedBy", contains(she.facilitator()));
        Meetings.open(she, id, true).then().statusCode(409).body("errors.field", contains("presentGuests[1]"));
        with(she.herFacilitator(), Map.of("personPresent", true, "presentGuests", guests.subList(0, 1)))
                .post(ONE + "/opening", id)
                .then()
                .statusCode(200)
                .body("meeting.presentGuests", equalTo(guests.subList(0, 1)));
    }

    @Test
    @Requirement({"FAC-53", "FAC-65"})
    void closesWithItsRealLengthAndTheDayOfTheNext() {
        String id = Meetings.ready(she);
        Meetings.close(she, id, today().plusDays(60)).then().statusCode(409).body("type", endsWith("commission-state"));
        Meetings.open(she, id, true).then().statusCode(200);

        with(she.herFacilitator(), Map.of("durationMinutes", 95))
                .post(ONE + "/closing", id)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("nextOn"));
        Meetings.close(she, id, today()).then().statusCode(422).body("errors.rule", contains("after-this-one"));
        Meetings.close(she, id, today().plusDays(60))
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("meeting.durationMinutes", equalTo(95))
                .body("nextOn", equalTo(today().plusDays(60).toString()));
        with(she.herself(), Map.of()).post(ONE + "/cancellation", id).then().statusCode(409);
    }

    @Test
    void isOpenedOnceEverybodyIsInvitedOnItsDayAndOnlyWithGuestsOfTheList() {
        String tomorrow = Meetings.validated(she, today().plusDays(1));
        Meetings.open(she, tomorrow, true).then().statusCode(409).body("type", endsWith("commission-state"));
        Meetings.agreeToLate(she.herself(), tomorrow, ownAct()).then().statusCode(200);
        Meetings.inviteAll(she, tomorrow);
        Meetings.acceptHerself(she, tomorrow).then().statusCode(200);
        Meetings.guestIds(she, tomorrow).forEach(guest -> Meetings.accept(she, tomorrow, guest));

        Meetings.open(she, tomorrow, true).then().statusCode(409).body("errors.rule", contains("not-before-its-day"));
        with(
                        she.herFacilitator(),
                        Map.of(
                                "personPresent",
                                true,
                                "presentGuests",
                                List.of(UUID.randomUUID().toString())))
                .post(ONE + "/opening", tomorrow)
                .then()
                .statusCode(422)
                .body("errors.rule", contains("on-the-list"));
    }

    @Test
    @Requirement({"FAC-57", "FAC-60", "FAC-62"})
    void givesScriptCharterKitAndCommittees() {
        she.herself()
                .get("/api/v1/commission-guide")
                .then()
                .statusCode(200)
                .body("chairScript", hasSize(9))
                .body("charter", hasSize(9))
                .body("kit.code", contains("FLYER", "CHARTER", "ATTENDANCE_SHEET", "DECISION_RECORD"))
                .body("followUpCommittees.phase", contains("RECEPTION", "ACCOMPANIMENT"));
    }

    private static Response say(String presence, String id, RequestSpecification caller, Map<String, Object> act) {
        return with(caller, Map.of("presence", presence, "act", act)).post(ONE + "/presence", id);
    }
}

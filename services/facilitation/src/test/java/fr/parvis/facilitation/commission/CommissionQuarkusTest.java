package fr.parvis.facilitation.commission;

import static fr.parvis.facilitation.world.Antenna.DATABASE;
import static fr.parvis.facilitation.world.Antenna.oralAct;
import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;
import static fr.parvis.facilitation.world.Meetings.OF_CASE;
import static fr.parvis.facilitation.world.Meetings.ONE;
import static fr.parvis.facilitation.world.Meetings.guest;
import static fr.parvis.facilitation.world.Meetings.hash;
import static fr.parvis.facilitation.world.Meetings.list;
import static fr.parvis.facilitation.world.Meetings.prepared;
import static fr.parvis.facilitation.world.Meetings.show;
import static fr.parvis.facilitation.world.Meetings.tag;
import static fr.parvis.facilitation.world.Meetings.today;
import static fr.parvis.facilitation.world.Meetings.validate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.parvis.facilitation.world.Antenna;
import fr.parvis.facilitation.world.Meetings;
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
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom she invites, and how they are. */
@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class CommissionQuarkusTest {

    private Supported she = Supported.NOBODY;

    @BeforeEach
    void aPersonAndHerFacilitator() {
        she = Supported.by();
    }

    @Test
    @Scenario(20)
    @Requirement({"FAC-52", "FAC-53"})
    void takesAnInvitationAtEighteenDaysAsksHerAtTenAndRefusesTooShortAndTooLong() {
        String soon = Meetings.validated(she, today().plusDays(18));
        show(she, soon)
                .then()
                .body("plan.durationMinutes", equalTo(75))
                .body("invitationWindow.from", equalTo(today().minusDays(2).toString()))
                .body("invitationWindow.until", equalTo(today().plusDays(3).toString()));
        Meetings.invite(she, soon, null).then().statusCode(201).body("invitations.timing", contains("IN_WINDOW"));

        String late = Meetings.validated(she, today().plusDays(10));
        Meetings.invite(she, late, null)
                .then()
                .statusCode(409)
                .body("type", endsWith("commission-incomplete"))
                .body("errors.field", contains("sentOn"))
                .body("errors.rule", contains("late-with-her-agreement"));
        with(she.herself(), Map.of("act", ownAct()))
                .post(ONE + "/late-invitations", late)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("reason"));
        Meetings.agreeToLate(she.herFacilitator(), late, ownAct()).then().statusCode(422);
        Meetings.agreeToLate(she.herself(), late, ownAct()).then().statusCode(200);
        Meetings.invite(she, late, null)
                .then()
                .statusCode(201)
                .body("invitations.timing", contains("LATE"))
                .body("herPart.lateReason", equalTo("La salle était prise."));

        for (int minutes : List.of(40, 100)) {
            Map<String, Object> plan = Meetings.plan(today().plusDays(18));
            plan.put("durationMinutes", minutes);
            with(she.herFacilitator(), plan)
                    .post(OF_CASE, she.caseId())
                    .then()
                    .statusCode(422)
                    .body("type", endsWith("commission-refused"))
                    .body("errors.rule", contains("sixty-to-ninety"));
            Meetings.write(she.herFacilitator(), soon, tag(she, soon), plan)
                    .then()
                    .statusCode(422);
        }
    }

    @Test
    @Requirement("FAC-51")
    void invitesNobodyBeforeHerYesToExactlyTheseNames() {
        String id = prepared(she, today().plusDays(18));
        list(she.herFacilitator(), id, tag(she, id), guest("CHAIR", "Mme Roux"))
                .then()
                .statusCode(200)
                .body("state", equalTo("PREPARED"));
        String seen = hash(she, id);
        Meetings.invite(she, id, null).then().statusCode(409).body("errors.rule", contains("validated-by-her"));
        she.herself().get(ONE + "/guest-view", id).then().statusCode(409);
        list(she.herFacilitator(), id, tag(she, id), guest("CHAIR", "M. Petit"))
                .then()
                .statusCode(200);

        validate(she.herself(), id, seen, ownAct()).then().statusCode(409).body("type", endsWith("guests-changed"));
        validate(she.herFacilitator(), id, hash(she, id), ownAct()).then().statusCode(422);
        assertThat(Persons.actsOf(she.reference())).isEmpty();
        validate(she.herself(), id, hash(she, id), ownAct())
                .then()
                .statusCode(200)
                .body("state", equalTo("GUESTS_VALIDATED"));

        assertThat(Persons.actsOf(she.reference()))
                .singleElement()
                .satisfies(act -> assertThat(act)
                        .containsEntry("matter", "COMMISSION_GUESTS")
                        .containsEntry("subject", id));
    }

    @Test
    @Requirement("FAC-51")
    void losesHerYesWithEveryChangeOfTheListAlsoAfterInvitations() {
        String id = Meetings.validated(she, today().plusDays(18));
        Meetings.inviteAll(she, id);
        show(she, id).then().body("state", equalTo("INVITED")).body("invitations.standing", contains(true, true, true));
        List<String> ids = Meetings.guestIds(she, id);
        Map<String, Object> roux = guest("CHAIR", "Mme Roux");
        roux.put("id", ids.get(0));
        Map<String, Object> stranger = guest("PARTNER", "M. Petit");

        list(she.herFacilitator(), id, tag(she, id), roux, stranger)
                .then()
                .statusCode(200)
                .body("state", equalTo("PREPARED"))
                .body("validatedAt", nullValue())
                .body("invitations.standing", contains(false, false, false));
        Meetings.invite(she, id, ids.get(0)).then().statusCode(409);
        validate(she.herself(), id, hash(she, id), ownAct())
                .then()
                .statusCode(200)
                .body("state", equalTo("GUESTS_VALIDATED"));
        stranger.put("id", UUID.randomUUID().toString());
        list(she.herFacilitator(), id, tag(she, id), roux, stranger)
                .then()
                .statusCode(422)
                .body("type", endsWith("guest-refused"))
                .body("errors.rule", contains("on-the-list"));
    }

    @Test
    @Requirement("FAC-52")
    void namesEverybodyOnTheInvitationAndSendsNothing() {
        String id = Meetings.validated(she, today().plusDays(18));

        Meetings.inviteAll(she, id);

        she.herself()
                .get(ONE + "/guest-view", id)
                .then()
                .statusCode(200)
                .body("invited.name", contains("Mme Roux", "Zoé"))
                .body("invited.role", contains("CHAIR", "FAMILY"))
                .body("kit", hasSize(4))
                .body("charter", notNullValue());
        assertThat(DATABASE.number(
                        "select count(*) from outbox where key in (?, ?)",
                        id,
                        she.caseId().toString()))
                .isZero();
    }

    @Test
    @Requirement("FAC-52")
    void refusesAnInvitationBeforeHerYesAfterTheMeetingOrInTheFuture() {
        String id = Meetings.validated(she, today().plusDays(18));

        for (Map.Entry<LocalDate, String> wrong : Map.of(
                        today().minusDays(1), "not-before-her-yes",
                        today().plusDays(1), "not-in-the-future")
                .entrySet()) {
            with(she.herFacilitator(), Map.of("sentOn", wrong.getKey().toString(), "manner", "BY_HAND"))
                    .post(ONE + "/invitations", id)
                    .then()
                    .statusCode(422)
                    .body("errors.field", contains("sentOn"))
                    .body("errors.rule", contains(wrong.getValue()));
        }
        String over = Meetings.validated(she, today().minusDays(1));
        Meetings.invite(she, over, null).then().statusCode(422).body("errors.rule", contains("not-after-the-meeting"));
        String early = Meetings.validated(she, today().plusDays(40));
        Meetings.invite(she, early, null).then().statusCode(201).body("invitations.timing", contains("EARLY"));
    }

    @Test
    @Requirement("FAC-52")
    void asksHerAnewWhenTheDayMoves() {
        String id = Meetings.validated(she, today().plusDays(10));
        Meetings.agreeToLate(she.herself(), id, ownAct()).then().statusCode(200);
        Meetings.inviteAll(she, id);

        Meetings.write(she.herFacilitator(), id, tag(she, id), Meetings.plan(today().plusDays(9)))
                .then()
                .statusCode(200)
                .body("state", equalTo("GUESTS_VALIDATED"))
                .body("invitations.standing", contains(false, false, false));
        Meetings.invite(she, id, null).then().statusCode(409);
        Map<String, Object> before = oralAct();
        before.put("performedAt", Instant.now().minusSeconds(3600).toString());
        Meetings.agreeToLate(she.herFacilitator(), id, before)
                .then()
                .statusCode(422)
                .body("errors.rule", hasItem("before-what-it-decides"));
        Meetings.agreeToLate(she.herFacilitator(), id, oralAct()).then().statusCode(200);
        Meetings.invite(she, id, null).then().statusCode(201);
    }

    @Test
    @Requirement({"FAC-57", "FAC-58"})
    void warnsOfAnInvolvedChairAndOfMoreGuestsThanSheLikesAndHoldsNothingUp() {
        String id = prepared(she, today().plusDays(18));
        Map<String, Object> involved = guest("CHAIR", "Mme Roux");
        involved.put("directlyInvolved", true);
        list(she.herFacilitator(), id, tag(she, id), involved, guest("FAMILY", "Zoé"))
                .then()
                .statusCode(200)
                .body("warnings", contains("CHAIR_INVOLVED"));
        with(she.herself(), Map.of("presence", "REMOTE", "comfortableWith", 1, "act", ownAct()))
                .post(ONE + "/presence", id)
                .then()
                .statusCode(200)
                .body("herPart.presence", equalTo("REMOTE"))
                .body("warnings", containsInAnyOrder("CHAIR_INVOLVED", "MORE_THAN_COMFORTABLE"));
        validate(she.herself(), id, hash(she, id), ownAct()).then().statusCode(200);

        Map<String, Object> other = guest("OTHER_PROFESSIONAL", "M. Petit");
        list(she.herFacilitator(), id, tag(she, id), other)
                .then()
                .statusCode(422)
                .body("errors.field", contains("guests[0].reason"));
    }

    @Test
    @Requirement({"FAC-50", "FAC-59", "FAC-64"})
    void preparesAnyKindAtAnyTimeWithPlaceLogisticsAndTransport() {
        List<String> types =
                Arrays.stream(CommissionType.values()).map(Enum::name).toList();
        for (String type : types) {
            Map<String, Object> plan = Meetings.plan(today().plusDays(30));
            plan.put("type", type);
            plan.put("bodyName", type.equals("EXISTING_BODY") ? "La réunion de l’école" : "");
            with(she.herself(), plan)
                    .post(OF_CASE, she.caseId())
                    .then()
                    .statusCode(201)
                    .body("plan.type", equalTo(type))
                    .body("plan.placeNote", equalTo("Une salle claire, au calme"))
                    .body("plan.logistics", equalTo("Un grand écran"))
                    .body("plan.transport", equalTo("Une place dans la voiture de Zoé"));
        }

        List<String> read = new ArrayList<>();
        Response page = she.herself().get(OF_CASE + "?limit=4", she.caseId());
        read.addAll(page.path("items.plan.type"));
        page = she.herself().get(OF_CASE + "?limit=4&cursor=" + page.path("next"), she.caseId());
        read.addAll(page.path("items.plan.type"));
        assertThat(read).containsExactlyInAnyOrderElementsOf(types);
    }

    @Test
    void cancelsBeforeItBeginsAlsoAfterSheStoppedAndNeverTurnsBack() {
        String id = Meetings.validated(she, today().plusDays(18));
        with(she.herself(), Map.of("act", ownAct()))
                .post("/api/v1/cases/{id}/end", she.caseId())
                .then()
                .statusCode(200);
        Meetings.write(she.herself(), id, tag(she, id), Meetings.plan(today().plusDays(9)))
                .then()
                .statusCode(409)
                .body("type", endsWith("case-state"));

        for (int time = 0; time < 2; time++) {
            with(she.herself(), Map.of())
                    .post(ONE + "/cancellation", id)
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("CANCELLED"));
        }
        assertThat(catchThrowable(() ->
                        DATABASE.execute("update commission set state = 'PREPARED' where id = cast(? as uuid)", id)))
                .hasStackTraceContaining("never changes");
        show(she, id).then().statusCode(200).body("warnings", empty());
    }

    @Test
    @Requirement({"FAC-51", "IND-EP-05"})
    void isShownToNobodyButHerAndHerFacilitatorAndKeptUnreadable() {
        String id = Meetings.validated(she, today().plusDays(18));
        String item = Meetings.agreed(she, id, "HOUSING", "Mon logement");
        String topic = Meetings.excludes(she, "HEALTH_WELLBEING");
        Supported stranger = Supported.by();

        for (String path : List.of(ONE, ONE + "/guest-view", Meetings.AGENDA, OF_CASE, Meetings.TOPICS)) {
            Object name = path.contains("caseId") ? she.caseId() : id;
            she.herFacilitator().get(path, name).then().statusCode(200);
            stranger.herself().get(path, name).then().statusCode(404);
            stranger.herFacilitator().get(path, name).then().statusCode(404);
            for (String role :
                    List.of("CARRIER_MANAGER", "SUPPORTER", "REPRESENTATIVE", "SUPERVISOR", "ARS_SIGNAL", "SERVICE")) {
                Antenna.caller(TestToken.of("demand", "somebody", role).sign())
                        .get(path, name)
                        .then()
                        .statusCode(403);
            }
        }
        validate(stranger.herself(), id, hash(she, id), ownAct()).then().statusCode(404);
        with(stranger.herself(), Map.of("act", ownAct()))
                .post(Meetings.TOPIC + "/withdrawal", topic)
                .then()
                .statusCode(404);
        with(stranger.herFacilitator(), Map.of("agreed", false, "act", oralAct()))
                .post(Meetings.ITEM + "/agreement", item)
                .then()
                .statusCode(404);
        assertThat(DATABASE.number(
                        "select count(*) from commission where id = cast(? as uuid) and position(cast(? as bytea) in content_sealed) > 0",
                        id,
                        "Roux"))
                .isZero();
        assertThat(DATABASE.number(
                        "select count(*) from access_log where case_id = ? and part in ('COMMISSIONS', 'EXCLUDED_TOPICS') and reader = ?",
                        she.caseId(),
                        she.facilitator()))
                .isGreaterThan(4);
    }

    @Test
    @Requirement("FAC-52")
    void remindsOfInvitationsFromTheDayTheWindowOpensUntilEverybodyHasOne() {
        String id = Meetings.validated(she, today().plusDays(18));
        Meetings.prepared(she, today().plusDays(60));

        she.herFacilitator()
                .get("/api/v1/tasks")
                .then()
                .body("items.kind", contains("COMMISSION_INVITATIONS"))
                .body("items.objectId", contains(id))
                .body("items.dueOn", contains(today().minusDays(2).toString()));
        Meetings.inviteAll(she, id);
        she.herFacilitator().get("/api/v1/tasks").then().body("items", empty());
    }
}

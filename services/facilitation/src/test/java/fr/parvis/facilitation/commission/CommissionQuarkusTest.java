package fr.parvis.facilitation.commission;

import static fr.parvis.facilitation.world.Antenna.DATABASE;
import static fr.parvis.facilitation.world.Antenna.oralAct;
import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;
import static fr.parvis.facilitation.world.Meetings.OF_CASE;
import static fr.parvis.facilitation.world.Meetings.ONE;
import static fr.parvis.facilitation.world.Meetings.show;
import static fr.parvis.facilitation.world.Meetings.tag;
import static fr.parvis.facilitation.world.Meetings.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.parvis.facilitation.world.Meetings;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.Scenario;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a commission is prepared and its guests invited. */
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
    void refusesAnInvitationBeforeHerYesOrInTheFuture() {
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
                .body("herPart.lateReason", nullValue())
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
    @Requirement("FAC-50")
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

    @Test
    void remindsOfNothingOnceTheDayIsOver() {
        String id = Meetings.validated(she, today());
        she.herFacilitator().get("/api/v1/tasks").then().body("items.objectId", contains(id));

        DATABASE.execute("update commission set planned_on = planned_on - 1 where id = cast(? as uuid)", id);

        she.herFacilitator().get("/api/v1/tasks").then().body("items", empty());
    }

    @Test
    void isPlannedForNoDayThatIsOver() {
        Map<String, Object> over = Meetings.plan(today().minusDays(1));
        String id = Meetings.prepared(she, today());

        with(she.herFacilitator(), over)
                .post(OF_CASE, she.caseId())
                .then()
                .statusCode(422)
                .body("errors.field", contains("date"))
                .body("errors.rule", contains("not-in-the-past"));
        Meetings.write(she.herFacilitator(), id, tag(she, id), over).then().statusCode(422);
    }

    /** Whoever writes what stands already is shown all of it, and that is a read like any other. */
    @Test
    void writesDownTheReadWhereAWriteChangesNothing() {
        String id = Meetings.prepared(she, today().plusDays(18));
        Map<String, Object> roux = Meetings.guest("CHAIR", "Mme Roux");
        Meetings.list(she.herFacilitator(), id, tag(she, id), List.of(roux))
                .then()
                .statusCode(200);
        String guest = Meetings.guestIds(she, id).getFirst();
        roux.put("id", guest);
        Meetings.validate(she.herself(), id, Meetings.hash(she, id), ownAct())
                .then()
                .statusCode(200);
        Meetings.invite(she, id, guest).then().statusCode(201);
        Meetings.accept(she, id, guest).then().statusCode(201);
        String tag = tag(she, id);
        long reads = readsOfHerFacilitator();

        Meetings.list(she.herFacilitator(), id, tag, List.of(roux)).then().statusCode(200);
        assertThat(readsOfHerFacilitator()).isEqualTo(reads + 1);
        Meetings.write(she.herFacilitator(), id, tag, Meetings.plan(today().plusDays(18)))
                .then()
                .statusCode(200);
        assertThat(readsOfHerFacilitator()).isEqualTo(reads + 2);
        Meetings.invite(she, id, guest).then().statusCode(201);
        assertThat(readsOfHerFacilitator()).isEqualTo(reads + 3);
        Meetings.accept(she, id, guest).then().statusCode(201);
        assertThat(readsOfHerFacilitator()).isEqualTo(reads + 4);
        assertThat(tag(she, id)).isEqualTo(tag);
    }

    private long readsOfHerFacilitator() {
        return DATABASE.number(
                "select count(*) from access_log where case_id = ? and part = 'COMMISSIONS' and reader = ?",
                she.caseId(),
                she.facilitator());
    }
}

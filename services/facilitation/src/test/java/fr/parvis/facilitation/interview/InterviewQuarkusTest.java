package fr.parvis.facilitation.interview;

import static fr.parvis.facilitation.world.Antenna.DATABASE;
import static fr.parvis.facilitation.world.Antenna.manager;
import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;
import static fr.parvis.facilitation.world.HeldInterviews.OF_CASE;
import static fr.parvis.facilitation.world.HeldInterviews.ONE;
import static fr.parvis.facilitation.world.HeldInterviews.PHASE;
import static fr.parvis.facilitation.world.HeldInterviews.close;
import static fr.parvis.facilitation.world.HeldInterviews.decides;
import static fr.parvis.facilitation.world.HeldInterviews.nextAppointment;
import static fr.parvis.facilitation.world.HeldInterviews.opened;
import static fr.parvis.facilitation.world.HeldInterviews.planned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.parvis.facilitation.world.Antenna;
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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class InterviewQuarkusTest {

    private Supported she = Supported.NOBODY;

    @BeforeEach
    void aPersonAndHerFacilitator() {
        she = Supported.by();
    }

    @Test
    @Scenario(15)
    @Requirement({"FAC-11", "FAC-12", "FAC-14"})
    void closesAFirstReceptionWithItsThreePartsHerDecisionAndTheNextAppointment() {
        String interview = opened(she, "FIRST_RECEPTION");
        with(she.herself(), Map.of("decision", "YES", "words", "D'accord pour essayer.", "act", ownAct()))
                .post(ONE + "/decision", interview)
                .then()
                .statusCode(200);

        String appointment = close(she, interview, nextAppointment())
                .then()
                .statusCode(200)
                .extract()
                .path("nextAppointmentId");

        she.herself()
                .get(ONE, interview)
                .then()
                .body("state", equalTo("CLOSED"))
                .body("parts.part", contains("INTRODUCTION", "COURSE", "CONCLUSION"))
                .body("parts.plannedMinutes", contains(15, 20, 10))
                .body("decision.decision", equalTo("YES"))
                .body("decision.words", equalTo("D'accord pour essayer."))
                .body("nextAppointmentId", equalTo(appointment));
        she.herself()
                .get("/api/v1/appointments/{id}", appointment)
                .then()
                .statusCode(200)
                .body("date", equalTo("2099-01-15"))
                .body("place", equalTo("Rue du Port"));
        she.herself()
                .get(PHASE, she.caseId())
                .then()
                .body("state", equalTo("RUNNING"))
                .body("proposedNext", equalTo("DIAGNOSIS"));
    }

    @Test
    @Requirement("FAC-11")
    void warnsOfALaterInterviewBeforeAnEarlierOneAndPlansIt() {
        with(she.herself(), Map.of("kind", "FIRST_RECEPTION", "plannedOn", "2099-01-10"))
                .post(OF_CASE, she.caseId())
                .then()
                .statusCode(201)
                .body("warnings", empty())
                .body("plannedOn", equalTo("2099-01-10"));
        with(she.herFacilitator(), Map.of("kind", "CONTRACTUALISATION"))
                .post(OF_CASE, she.caseId())
                .then()
                .statusCode(201)
                .body("warnings", contains("EARLIER_INTERVIEW_NOT_HELD"))
                .body("parts.plannedMinutes", contains(nullValue(), nullValue(), nullValue()));

        she.herself()
                .get(OF_CASE, she.caseId())
                .then()
                .statusCode(200)
                .body("items.kind", contains("CONTRACTUALISATION", "FIRST_RECEPTION"))
                .body("items.state", contains("PLANNED", "PLANNED"));
    }

    @Test
    void pagesThroughTheInterviewsOfACase() {
        String first = planned(she, "FIRST_RECEPTION");
        String second = planned(she, "DIAGNOSIS");

        String next = she.herself()
                .get(OF_CASE + "?limit=1", she.caseId())
                .then()
                .statusCode(200)
                .body("items.id", contains(second))
                .extract()
                .path("next");

        she.herself()
                .get(OF_CASE + "?limit=1&cursor=" + next, she.caseId())
                .then()
                .statusCode(200)
                .body("items.id", contains(first))
                .body("next", nullValue());
    }

    @Test
    @Requirement("FAC-12")
    void keepsWhatWasDoneUntilItIsClosedAndLosesNoNote() {
        String interview = opened(she, "FIRST_RECEPTION");
        String tag = she.herself().get(ONE, interview).header("ETag");
        Map<String, Object> notes = Map.of(
                "parts", List.of(Map.of("part", "COURSE", "takenMinutes", 35, "done", "Parlé du chat.")),
                "informationCollected", "Le cadre.",
                "toolsUsed", "Calendrier",
                "workForNextTime", "Apporter les papiers.");

        write(interview, tag, notes)
                .then()
                .statusCode(200)
                .body("parts.plannedMinutes", contains(15, 20, 10))
                .body("parts.takenMinutes", contains(nullValue(), equalTo(35), nullValue()))
                .body("parts.done", contains("", "Parlé du chat.", ""))
                .body("workForNextTime", equalTo("Apporter les papiers."));
        write(interview, tag, Map.of()).then().statusCode(412);
        Map<String, Object> twice = Map.of("parts", List.of(Map.of("part", "COURSE"), Map.of("part", "COURSE")));
        write(interview, tag, twice).then().statusCode(400).body("errors.field", contains("parts[1].part"));
        with(she.herself(), Map.of()).put(ONE, interview).then().statusCode(403);
        decides(she, interview, "YES").then().statusCode(200);
        close(she, interview, Map.of()).then().statusCode(200);
        String closed = she.herself().get(ONE, interview).header("ETag");
        write(interview, closed, Map.of()).then().statusCode(409).body("type", endsWith("interview-state"));
        with(she.herFacilitator(), Map.of())
                .post(ONE + "/opening", interview)
                .then()
                .statusCode(409);
    }

    @Test
    void plansOneNextAppointmentHoweverOftenItIsClosed() {
        String interview = opened(she, "FIRST_RECEPTION");
        decides(she, interview, "YES").then().statusCode(200);

        String appointment = close(she, interview, nextAppointment()).path("nextAppointmentId");
        close(she, interview, nextAppointment()).then().statusCode(200).body("nextAppointmentId", equalTo(appointment));

        assertThat(DATABASE.number("select count(*) from appointment where case_id = ?", she.caseId()))
                .isEqualTo(1);
    }

    @Test
    @Requirement("FAC-16")
    void warnsBelowTwoPreparatorySessionsAndBlocksNothing() {
        for (int held = 0; held <= 3; held++) {
            she.herFacilitator()
                    .get(PHASE, she.caseId())
                    .then()
                    .statusCode(200)
                    .body("preparatorySessions", equalTo(held))
                    .body("preparatorySessionsWanted", equalTo(2))
                    .body("tooFewPreparatorySessions", equalTo(held < 2));
            with(she.herFacilitator(), Map.of("heldOn", "2026-11-0" + (held + 1)))
                    .post(PHASE + "/preparatory-sessions", she.caseId())
                    .then()
                    .statusCode(201);
        }
        with(she.herself(), Map.of("heldOn", "2099-01-01"))
                .post(PHASE + "/preparatory-sessions", she.caseId())
                .then()
                .statusCode(422)
                .body("type", endsWith("day-in-future"));
    }

    @Test
    @Requirement({"FAC-12", "FAC-13"})
    void showsTheTemplatesOfTheAntenna() {
        she.herself()
                .get("/api/v1/interview-templates")
                .then()
                .statusCode(200)
                .body("items.kind", contains("FIRST_RECEPTION", "DIAGNOSIS", "CO_ELABORATION", "CONTRACTUALISATION"))
                .body("items[0].parts.durationMinutes", contains(15, 20, 10))
                .body("items[0].workForNextTime", hasItems("Amener les pièces administratives (liste à établir)"))
                .body("items[1].parts[0].durationMinutes", nullValue())
                .body("items[3].objective", nullValue());
    }

    @Test
    void isShownToNobodyButHerAndHerFacilitator() {
        String interview = opened(she, "FIRST_RECEPTION");
        Supported stranger = Supported.by();

        for (String path : List.of(ONE, OF_CASE, PHASE)) {
            Object id = path.equals(ONE) ? interview : she.caseId();
            she.herFacilitator().get(path, id).then().statusCode(200);
            stranger.herself().get(path, id).then().statusCode(404);
            stranger.herFacilitator().get(path, id).then().statusCode(404);
            manager().get(path, id).then().statusCode(403);
            for (String role : List.of("SUPPORTER", "REPRESENTATIVE", "SUPERVISOR", "ARS_SIGNAL", "SERVICE")) {
                Antenna.caller(TestToken.of("demand", "somebody", role).sign())
                        .get(path, id)
                        .then()
                        .statusCode(403);
            }
        }
        decides(stranger, interview, "NO").then().statusCode(404);
        close(stranger, interview, Map.of()).then().statusCode(404);
        with(stranger.herFacilitator(), Map.of())
                .post(ONE + "/opening", interview)
                .then()
                .statusCode(404);
        with(stranger.herFacilitator(), Map.of("kind", "DIAGNOSIS"))
                .post(OF_CASE, she.caseId())
                .then()
                .statusCode(404);
        with(stranger.herFacilitator(), Map.of("heldOn", "2026-11-02"))
                .post(PHASE + "/preparatory-sessions", she.caseId())
                .then()
                .statusCode(404);
        she.herself().get(ONE, interview).then().body("decision", nullValue()).body("openedAt", notNullValue());
    }

    private Response write(String interview, String tag, Map<String, Object> notes) {
        return she.herFacilitator()
                .contentType("application/json")
                .header("If-Match", tag)
                .body(notes)
                .put(ONE, interview);
    }
}

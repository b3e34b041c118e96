package fr.parvis.facilitation.interview;

import static fr.parvis.facilitation.world.Antenna.DATABASE;
import static fr.parvis.facilitation.world.Antenna.oralAct;
import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;
import static fr.parvis.facilitation.world.HeldInterviews.ONE;
import static fr.parvis.facilitation.world.HeldInterviews.PHASE;
import static fr.parvis.facilitation.world.HeldInterviews.close;
import static fr.parvis.facilitation.world.HeldInterviews.decides;
import static fr.parvis.facilitation.world.HeldInterviews.nextAppointment;
import static fr.parvis.facilitation.world.HeldInterviews.opened;
import static fr.parvis.facilitation.world.HeldInterviews.planned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.parvis.facilitation.world.Persons;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.Scenario;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Her free decision at the end of an interview, and what follows from it: nothing but that the phase ends. */
@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class InterviewDecisionQuarkusTest {

    private Supported she = Supported.NOBODY;

    @BeforeEach
    void aPersonAndHerFacilitator() {
        she = Supported.by();
    }

    @Test
    @Scenario(15)
    @Requirement({"FAC-11", "IND-EP-15"})
    void endsThePhaseWithHerNoAndNothingElse() {
        Supported yes = Supported.by();
        List<Long> before = eventsEverWritten();
        for (Supported one : List.of(she, yes)) {
            String interview = opened(one, "FIRST_RECEPTION");
            decides(one, interview, one.equals(she) ? "NO" : "YES").then().statusCode(200);
            close(one, interview, Map.of()).then().statusCode(200).body("nextAppointmentId", nullValue());
        }

        she.herself()
                .get(PHASE, she.caseId())
                .then()
                .body("state", equalTo("ENDED_BY_HER"))
                .body("proposedNext", nullValue());
        for (String column : List.of("state", "facilitator is not null", "paused", "taken_on", "site_code")) {
            assertThat(ofCase(she, column)).as(column).isEqualTo(ofCase(yes, column));
        }
        assertThat(eventsEverWritten()).isEqualTo(before);
        assertThat(queueOf(she)).isEqualTo(queueOf(yes));
        String again = planned(she, "FIRST_RECEPTION");
        with(she.herFacilitator(), Map.of())
                .post(ONE + "/opening", again)
                .then()
                .statusCode(200);
        decides(she, again, "YES").then().statusCode(200);
        assertThat(Persons.answersOf(she.reference(), "INTERVIEW_DECISION")).containsExactly("NO", "YES");
        close(she, again, Map.of()).then().statusCode(200);
        she.herself().get(PHASE, she.caseId()).then().body("proposedNext", equalTo("DIAGNOSIS"));
    }

    @Test
    @Requirement("FAC-11")
    void closesOnlyAfterHerDecision() {
        String interview = opened(she, "FIRST_RECEPTION");

        close(she, interview, nextAppointment())
                .then()
                .statusCode(409)
                .body("type", endsWith("interview-decision"))
                .body("errors.rule", contains("decision-first"));

        assertThat(DATABASE.number("select count(*) from appointment where case_id = ?", she.caseId()))
                .isZero();
        decides(she, interview, "NOT_NOW").then().statusCode(200);
        close(she, interview, Map.of()).then().statusCode(200).body("decision.decision", equalTo("NOT_NOW"));
        she.herself().get(PHASE, she.caseId()).then().body("proposedNext", equalTo("FIRST_RECEPTION"));
    }

    @Test
    @Requirement("FAC-11")
    void isDecidedByHerAloneAndHoldsUpNoNo() {
        String interview = planned(she, "FIRST_RECEPTION");
        with(she.herFacilitator(), Map.of("decision", "YES", "act", ownAct()))
                .post(ONE + "/decision", interview)
                .then()
                .statusCode(409)
                .body("type", endsWith("interview-state"));
        Map<String, Object> early = oralAct();
        early.put("performedAt", Instant.now().minusSeconds(600).toString());
        with(she.herFacilitator(), Map.of())
                .post(ONE + "/opening", interview)
                .then()
                .statusCode(200);

        with(she.herFacilitator(), Map.of("decision", "YES", "act", early))
                .post(ONE + "/decision", interview)
                .then()
                .statusCode(422)
                .body("errors.rule", hasItem("before-what-it-decides"));
        with(she.herFacilitator(), Map.of("decision", "YES", "act", ownAct()))
                .post(ONE + "/decision", interview)
                .then()
                .statusCode(422);
        assertThat(Persons.actsOf(she.reference())).isEmpty();
        with(she.herFacilitator(), Map.of("decision", "NO", "act", early))
                .post(ONE + "/decision", interview)
                .then()
                .statusCode(200)
                .body("decision.decision", equalTo("NO"))
                .body("decision.words", equalTo(""));
        with(she.herFacilitator(), Map.of("decision", "NO", "act", early))
                .post(ONE + "/decision", interview)
                .then()
                .statusCode(200);
        assertThat(Persons.actsOf(she.reference()))
                .singleElement()
                .satisfies(act -> assertThat(act)
                        .containsEntry("matter", "INTERVIEW_DECISION")
                        .containsEntry("subject", interview));
    }

    /** A no is never held up, but one of before does not take the place of what she said since. */
    @Test
    @Requirement("FAC-11")
    void goesOnWithHerLaterYesWhenAnOlderNoIsWrittenDown() {
        String first = opened(she, "FIRST_RECEPTION");
        Map<String, Object> before = oralAct();
        before.put("performedAt", Instant.now().minusSeconds(3600).toString());
        decides(she, first, "YES").then().statusCode(200);
        String second = opened(she, "DIAGNOSIS");
        decides(she, second, "YES").then().statusCode(200);

        with(she.herFacilitator(), Map.of("decision", "NO", "act", before))
                .post(ONE + "/decision", first)
                .then()
                .statusCode(200);

        she.herself().get(PHASE, she.caseId()).then().body("state", not(equalTo("ENDED_BY_HER")));
    }

    @Test
    @Requirement("FAC-11")
    void letsHerChangeHerMindButNoOlderYesOfAnyInterviewStandAboveHerNo() {
        String first = opened(she, "FIRST_RECEPTION");
        decides(she, first, "NOT_NOW").then().statusCode(200);
        close(she, first, Map.of()).then().statusCode(200);
        String second = opened(she, "DIAGNOSIS");
        Instant began = Instant.now();
        Map<String, Object> before = oralAct();
        before.put("performedAt", began.toString());
        Map<String, Object> after = oralAct();
        after.put("performedAt", began.plusMillis(1).toString());
        with(she.herFacilitator(), Map.of("decision", "NO", "act", after))
                .post(ONE + "/decision", second)
                .then()
                .statusCode(200);

        for (String interview : List.of(first, second)) {
            with(she.herFacilitator(), Map.of("decision", "YES", "act", before))
                    .post(ONE + "/decision", interview)
                    .then()
                    .statusCode(422)
                    .body("errors.rule", hasItem("later-decision-stands"));
        }
        she.herself().get(PHASE, she.caseId()).then().body("state", equalTo("ENDED_BY_HER"));
        decides(she, first, "YES").then().statusCode(200).body("state", equalTo("CLOSED"));
        she.herself().get(PHASE, she.caseId()).then().body("proposedNext", equalTo("DIAGNOSIS"));
    }

    private static List<String> ofCase(Supported one, String column) {
        return DATABASE.texts(
                "select cast(%s as varchar) from support_case where id = ?".formatted(column), one.caseId());
    }

    /** How many events were ever written to leave, and how many copies wait for the figures. */
    private static List<Long> eventsEverWritten() {
        return List.of(
                DATABASE.number(
                        "select coalesce(last_value, 0) from pg_sequences where sequencename = 'outbox_id_seq'"),
                DATABASE.number("select count(*) from held_outbox"));
    }

    /** What the queue says of her, but for her name there. */
    private static List<String> queueOf(Supported one) {
        List<Map<String, Object>> lines = one.herFacilitator()
                .get("/api/v1/cases")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        return lines.stream()
                .map(line -> line.get("state") + " " + line.get("reasons") + " " + line.get("requestedOn"))
                .toList();
    }
}

package fr.parvis.facilitation.intervention;

import static fr.parvis.facilitation.intervention.Corrections.ONE;
import static fr.parvis.facilitation.intervention.Corrections.correct;
import static fr.parvis.facilitation.intervention.Corrections.record;
import static fr.parvis.facilitation.intervention.Corrections.said;
import static fr.parvis.facilitation.intervention.Corrections.tag;
import static fr.parvis.facilitation.world.Antenna.DATABASE;
import static fr.parvis.facilitation.world.Antenna.oralAct;
import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.parvis.facilitation.world.Antenna;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class CorrectionQuarkusTest {

    private static final String VERSIONS = ONE + "/versions";

    private Supported she = Supported.NOBODY;
    private UUID id = new UUID(0, 0);

    @BeforeEach
    void anInterventionRecordedWrongly() {
        she = Supported.by();
        id = record(she, said(300));
    }

    @Test
    @Requirement({"FAC-78", "FAC-80"})
    void countsWhatItSaysNowAndKeepsWhatItSaidBeforeWithTheReason() {
        Map<String, Object> shorter = said(30);
        shorter.put("place", "Bibliothèque");
        shorter.put("sectorsMet", List.of("COMMON_LAW"));
        correct(she, id, shorter)
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("durationMinutes", equalTo(30))
                .body("commonLawAsked", equalTo(false));

        hours().body("totalMinutes", equalTo(30));
        she.herself()
                .get(VERSIONS, id)
                .then()
                .statusCode(200)
                .body("items.reason", contains(Corrections.REASON))
                .body("items.intervention.version", contains(1))
                .body("items.intervention.durationMinutes", contains(300))
                .body("items.intervention.place", contains("Mairie"))
                .body("items.intervention.sectorsMet.flatten()", contains("SPECIALISED_HEALTH"))
                .body(not(containsString("rappeler")));
        she.herFacilitator()
                .get(VERSIONS, id)
                .then()
                .body("items.intervention.privateNote", contains("Penser à rappeler."));
        for (String secret : List.of("Zéphyr", "Mairie", "300")) {
            assertThat(DATABASE.number(
                            "select count(*) from intervention_version where intervention_id = ?"
                                    + " and position(convert_to(?, 'UTF8') in content_sealed) > 0",
                            id,
                            secret))
                    .isZero();
        }
    }

    @Test
    @Requirement("FAC-80")
    void leavesHerWordBesideTheVersionItWasGivenOnAndAsksHerAnew() {
        says("CONTESTS", null, ownAct()).statusCode(200).body("word", equalTo("CONTESTS"));
        correct(she, id, said(240))
                .then()
                .statusCode(200)
                .body("word", nullValue())
                .body("askedAgain", equalTo(true));

        she.herself().get(VERSIONS, id).then().body("items.intervention.word", contains("CONTESTS"));
        hours().body("totalMinutes", equalTo(240))
                .body("contestedMinutes", equalTo(240))
                .body("askedAgainMinutes", equalTo(240))
                .body("askedAgain", equalTo("4 h"));
        says("CONTESTS", 1, ownAct()).statusCode(409).body("type", endsWith("version-conflict"));
        says("CONTESTS", 2, ownAct()).statusCode(200).body("askedAgain", equalTo(false));
        hours().body("contestedMinutes", equalTo(240)).body("askedAgainMinutes", equalTo(0));
        she.herself().get(VERSIONS, id).then().body("items.intervention.word", contains("CONTESTS"));
    }

    @Test
    @Requirement("FAC-33")
    void warnsOfAVisitWithoutHerAgreementAlsoWhenItBecomesOne() {
        Map<String, Object> visit = said(300);
        visit.put("mode", "HOME_VISIT");

        correct(she, id, visit).then().statusCode(200).body("warnings", contains("VISIT_WITHOUT_AGREEMENT"));
        correct(she, id, said(300)).then().statusCode(200).body("warnings", nullValue());
    }

    @Test
    @Requirement("FAC-80")
    void takesHerContestOutOfTheHoursForNoNoteOfHis() {
        says("CONTESTS", null, ownAct()).statusCode(200);
        Map<String, Object> noted = said(300);
        noted.put("privateNote", "Rappelée.");

        correct(she, id, noted).then().statusCode(200);

        hours().body("contestedMinutes", equalTo(300));
        says("AGREES", null, ownAct()).statusCode(200);
        hours().body("contestedMinutes", equalTo(0));
    }

    @Test
    @Requirement("FAC-80")
    void takesNoAgreementOfBeforeTheCorrectionAndHoldsUpNoContest() {
        Map<String, Object> before = new HashMap<>(oralAct());
        before.put("performedAt", Instant.now().minusSeconds(60).toString());
        correct(she, id, said(30)).then().statusCode(200);

        with(she.herFacilitator(), Map.of("word", "AGREES", "act", before))
                .post(ONE + "/word", id)
                .then()
                .statusCode(422)
                .body("errors.rule", hasItem("before-what-it-decides"));
        with(she.herFacilitator(), Map.of("word", "CONTESTS", "act", before))
                .post(ONE + "/word", id)
                .then()
                .statusCode(200);
    }

    @Test
    void isCorrectedByItsAuthorAlone() {
        String tag = tag(she.herFacilitator(), id);
        Supported other = Supported.by();

        correct(she.herself(), id, said(30), tag).then().statusCode(403);
        correct(Antenna.manager(), id, said(30), tag).then().statusCode(403);
        correct(other.herFacilitator(), id, said(30), tag).then().statusCode(404);
        for (String path : List.of(ONE, VERSIONS)) {
            other.herself().get(path, id).then().statusCode(404);
            other.herFacilitator().get(path, id).then().statusCode(404);
            Antenna.manager().get(path, id).then().statusCode(403);
        }
        DATABASE.execute("update intervention set facilitator = 'her-last-one' where id = ?", id);
        correct(she, id, said(30)).then().statusCode(409).body("type", endsWith("intervention-of-another"));
        she.herself().get(VERSIONS, id).then().body("items", empty());
    }

    @Test
    void isCorrectedOnlyAsItWasReadAndWithAReason() {
        String tag = tag(she.herFacilitator(), id);
        she.herFacilitator()
                .contentType("application/json")
                .body(said(30))
                .put(ONE, id)
                .then()
                .statusCode(428);
        Map<String, Object> without = said(30);
        without.put("reason", " ");
        correct(she, id, without).then().statusCode(400).body("errors.field", hasItem("reason"));

        says("AGREES", null, ownAct()).statusCode(200);
        correct(she.herFacilitator(), id, said(30), tag).then().statusCode(412);

        correct(she, id, said(300)).then().statusCode(200).body("version", equalTo(1));
        assertThat(DATABASE.number("select count(*) from intervention_version where intervention_id = ?", id))
                .isZero();
    }

    @Test
    void saysNothingThatCouldNotBeRecorded() {
        Map<String, Object> tomorrow = said(30);
        tomorrow.put("date", "2099-01-01");
        correct(she, id, tomorrow).then().statusCode(422).body("type", endsWith("day-in-future"));
        Map<String, Object> foreign = said(30);
        foreign.put("expressionId", Supported.by().says("À elle.").toString());
        correct(she, id, foreign).then().statusCode(422).body("type", endsWith("expression-unknown"));
        Map<String, Object> nowhere = said(30);
        nowhere.put("originCommune", "99999");
        correct(she, id, nowhere).then().statusCode(422).body("type", endsWith("commune-unknown"));

        she.herself().get(ONE, id).then().body("version", equalTo(1));
    }

    @Test
    void lastsAsLongAsCorrectionsAreFewAndNobodyRewritesTheEarlierOnes() {
        for (int minutes = 1; minutes < Intervention.LAST; minutes++) {
            correct(she, id, said(minutes)).then().statusCode(200);
        }
        correct(she, id, said(299)).then().statusCode(409).body("type", endsWith("corrections-full"));
        she.herself().get(VERSIONS, id).then().body("items.size()", equalTo(Intervention.LAST - 1));

        assertThatThrownBy(() -> DATABASE.execute(
                        "update intervention_version set content_sealed = ''::bytea where intervention_id = ?", id))
                .rootCause()
                .hasMessageContaining("never changes");
    }

    @Test
    @Requirement("FAC-78")
    void isOneOfItsKindAtAnAppointment() {
        UUID appointment = she.plans("2099-03-02", "10:00", "11:30");
        DATABASE.execute("update appointment set on_day = '2026-11-19' where id = ?", appointment);
        Map<String, Object> first = said(90);
        first.put("appointmentId", appointment.toString());
        record(she, first);

        Map<String, Object> again = new HashMap<>(first);
        again.remove("reason");
        again.put("id", UUID.randomUUID().toString());
        with(she.herFacilitator(), again)
                .post("/api/v1/cases/{id}/interventions", she.caseId())
                .then()
                .statusCode(409)
                .body("type", endsWith("appointment-recorded"))
                .body("errors.rule", hasItem("one-of-a-kind"));
        Map<String, Object> another = new HashMap<>(first);
        another.put("type", "MEDIATION");
        UUID mediation = record(she, another);
        Map<String, Object> turned = said(90);
        turned.put("type", "LINK_SPECIALISED");
        correct(she, mediation, turned).then().statusCode(409).body("type", endsWith("appointment-recorded"));
    }

    private ValidatableResponse hours() {
        return she.herself().get("/api/v1/cases/{id}/hours", she.caseId()).then();
    }

    private ValidatableResponse says(String word, @Nullable Integer version, Map<String, Object> act) {
        Map<String, Object> body = new HashMap<>(Map.of("word", word, "act", act));
        if (version != null) {
            body.put("version", version);
        }
        return with(she.herself(), body).post(ONE + "/word", id).then();
    }
}

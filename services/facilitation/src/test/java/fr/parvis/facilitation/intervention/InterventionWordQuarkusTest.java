package fr.parvis.facilitation.intervention;

import static fr.parvis.facilitation.world.Antenna.DATABASE;
import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fr.parvis.facilitation.world.Antenna;
import fr.parvis.facilitation.world.Persons;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class InterventionWordQuarkusTest {

    private static final String WORD = "/api/v1/interventions/{id}/word";
    private static final String COMMON_LAW = "/api/v1/interventions/{id}/common-law";

    private Supported she = Supported.NOBODY;

    @BeforeEach
    void aPersonAndHerFacilitator() {
        she = Supported.by();
    }

    @Test
    @Requirement("FAC-80")
    void keepsContestedMinutesInTheHoursAndShowsThemApart() {
        String contested = recorded(least(30));
        recorded(least(45));

        says(she.herself(), contested, "CONTESTS", "Il est parti avant.", ownAct())
                .statusCode(200);

        for (RequestSpecification reader : List.of(she.herself(), she.herFacilitator())) {
            reader.get("/api/v1/cases/{id}/hours", she.caseId())
                    .then()
                    .body("totalMinutes", equalTo(75))
                    .body("contestedMinutes", equalTo(30))
                    .body("contested", equalTo("30 min"));
            reader.get("/api/v1/cases/{id}/interventions", she.caseId())
                    .then()
                    .body("items.find { it.id == '" + contested + "' }.word", equalTo("CONTESTS"))
                    .body("items.find { it.id == '" + contested + "' }.words", equalTo("Il est parti avant."))
                    .body("items.findAll { it.word == null }", hasSize(1));
        }
        assertThat(DATABASE.number(
                        "select count(*) from intervention_word where case_id = ?"
                                + " and position(convert_to('parti', 'UTF8') in words_sealed) > 0",
                        she.caseId()))
                .isZero();
    }

    @Test
    @Requirement("FAC-80")
    void countsHerLastWordAndAsksTheRegisterForEachOnlyOnce() {
        String id = recorded(least(30));
        says(she.herself(), id, "CONTESTS", "Non.", ownAct()).statusCode(200);
        says(she.herself(), id, "CONTESTS", "Non.", ownAct()).statusCode(200);
        says(she.herFacilitator(), id, "AGREES", "", Antenna.oralAct()).statusCode(200);

        she.herself().get("/api/v1/cases/{id}/hours", she.caseId()).then().body("contestedMinutes", equalTo(0));
        assertThat(Persons.answersOf(she.reference(), "INTERVENTION_WORD")).containsExactly("NO", "YES");
        Map<String, Object> early = new HashMap<>(Antenna.oralAct());
        early.put("performedAt", "2026-11-01T09:00:00Z");
        says(she.herFacilitator(), id, "AGREES", "Si.", early).statusCode(422).body("type", endsWith("act-refused"));
    }

    @Test
    void isHiddenFromEverybodyElse() {
        String id = recorded(specialised());
        Supported other = Supported.by();

        says(other.herself(), id, "CONTESTS", "", ownAct()).statusCode(404);
        says(other.herFacilitator(), id, "CONTESTS", "", ownAct()).statusCode(404);
        with(other.herFacilitator(), Map.of("answer", "EXPLORED"))
                .post(COMMON_LAW, id)
                .then()
                .statusCode(404);
        with(she.herself(), Map.of("answer", "EXPLORED"))
                .post(COMMON_LAW, id)
                .then()
                .statusCode(403);
    }

    @Test
    @Requirement("FAC-82")
    void asksForCommonLawWhereOnlySpecialisedActorsWereMetAndCountsTheAnswers() {
        Map<String, Object> both = least(10);
        both.put("sectorsMet", List.of("SPECIALISED_HEALTH", "COMMON_LAW"));
        String mixed = recorded(both);
        String alone = recorded(specialised());
        recorded(specialised());

        with(she.herFacilitator(), Map.of("answer", "EXPLORED"))
                .post(COMMON_LAW, mixed)
                .then()
                .statusCode(409)
                .body("type", endsWith("common-law-not-asked"));
        with(she.herFacilitator(), Map.of("answer", "EXPLORED"))
                .post(COMMON_LAW, alone)
                .then()
                .statusCode(200)
                .body("commonLawAsked", equalTo(true))
                .body("commonLawAnswer", equalTo("EXPLORED"));

        she.herFacilitator()
                .get("/api/v1/cases/{id}/hours", she.caseId())
                .then()
                .body("commonLaw.asked", equalTo(2))
                .body("commonLaw.answered", equalTo(1))
                .body("commonLaw.explored", equalTo(1));
    }

    @Test
    @Requirement("FAC-78")
    void takesWhatIsLeftOutFromTheAppointmentItWasDoneAt() {
        UUID appointment = she.plans("2099-03-02", "10:00", "11:30");
        DATABASE.execute("update appointment set on_day = '2026-11-19' where id = ?", appointment);
        Map<String, Object> twoTaps = new HashMap<>(Map.of(
                "id",
                UUID.randomUUID().toString(),
                "appointmentId",
                appointment.toString(),
                "type",
                "LISTENING_EXPRESSION",
                "askedByPerson",
                true));

        for (int times = 0; times < 2; times++) {
            record(twoTaps)
                    .statusCode(201)
                    .body("date", equalTo("2026-11-19"))
                    .body("startsAt", equalTo("10:00:00"))
                    .body("durationMinutes", equalTo(90))
                    .body("mode", equalTo("HOME_VISIT"))
                    .body("place", equalTo("Chez moi, 3 rue des Lilas"))
                    .body("withPerson", equalTo(true))
                    .body("appointmentId", equalTo(appointment.toString()))
                    .body("word", nullValue());
        }
        she.herself()
                .get("/api/v1/cases/{id}/appointments", she.caseId())
                .then()
                .body("items.state", contains("HELD"));
        she.herself()
                .get("/api/v1/cases/{id}/interventions", she.caseId())
                .then()
                .body("items", hasSize(1));
        with(she.herself(), Map.of())
                .post("/api/v1/appointments/{id}/cancellation", appointment)
                .then()
                .statusCode(409);
    }

    @Test
    void refusesAnAppointmentToComeACancelledOneAndSomebodyElses() {
        UUID coming = she.plans("2099-03-02", "10:00", "11:00");
        UUID cancelled = she.plans("2099-03-03", "10:00", "11:00");
        with(she.herself(), Map.of())
                .post("/api/v1/appointments/{id}/cancellation", cancelled)
                .then()
                .statusCode(200);
        UUID foreign = Supported.by().plans("2099-03-02", "10:00", "11:00");

        at(coming).statusCode(422).body("type", endsWith("appointment-time"));
        Map<String, Object> today = new HashMap<>(least(20));
        today.put("appointmentId", coming.toString());
        today.put("date", "2026-11-02");
        record(today).statusCode(422).body("errors.field", contains("appointmentId"));
        at(cancelled).statusCode(409).body("type", endsWith("appointment-over"));
        at(foreign).statusCode(422).body("type", endsWith("appointment-unknown"));
        she.herself()
                .get("/api/v1/cases/{id}/appointments", she.caseId())
                .then()
                .body("items.state", contains("CANCELLED", "PLANNED"));
    }

    @Test
    @Requirement("FAC-78")
    void isTheSameWhenARepeatAfterAWhileSaysAsLittle() {
        Map<String, Object> body = least(20);
        String start = record(body).statusCode(201).extract().path("startsAt");
        DATABASE.execute("update intervention set done_on = '2026-11-02' where case_id = ?", she.caseId());

        record(body).statusCode(201).body("date", equalTo("2026-11-02")).body("startsAt", equalTo(start));
        body.put("durationMinutes", 21);
        record(body).statusCode(409);
        Map<String, Object> nothing = least(20);
        nothing.remove("durationMinutes");
        record(nothing).statusCode(400).body("errors.field", hasItem("durationMinutes"));
    }

    private ValidatableResponse at(UUID appointment) {
        return record(new HashMap<>(Map.of(
                "id",
                UUID.randomUUID().toString(),
                "appointmentId",
                appointment.toString(),
                "type",
                "LISTENING_EXPRESSION",
                "askedByPerson",
                true)));
    }

    private ValidatableResponse says(
            RequestSpecification caller, String id, String word, String words, Map<String, Object> act) {
        return with(caller, Map.of("word", word, "words", words, "act", act))
                .post(WORD, id)
                .then();
    }

    private String recorded(Map<String, Object> body) {
        return record(body).statusCode(201).extract().path("id");
    }

    private ValidatableResponse record(Map<String, Object> body) {
        return with(she.herFacilitator(), body)
                .post("/api/v1/cases/{id}/interventions", she.caseId())
                .then();
    }

    private static Map<String, Object> specialised() {
        Map<String, Object> body = least(10);
        body.put("sectorsMet", List.of("SPECIALISED_HEALTH", "SPECIALISED_MEDICO_SOCIAL"));
        return body;
    }

    private static Map<String, Object> least(int minutes) {
        Map<String, Object> body = new HashMap<>();
        body.put("id", UUID.randomUUID().toString());
        body.put("durationMinutes", minutes);
        body.put("type", "LINK_SPECIALISED");
        body.put("mode", "PHONE");
        body.put("askedByPerson", true);
        return body;
    }
}

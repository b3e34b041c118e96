package fr.parvis.facilitation.task;

import static fr.parvis.facilitation.world.Antenna.aCommunity;
import static fr.parvis.facilitation.world.Antenna.facilitator;
import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import fr.parvis.facilitation.world.HerProject;
import fr.parvis.facilitation.world.Knowledge;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class TasksQuarkusTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));

    private final String karim = "facilitator-" + UUID.randomUUID();

    @Test
    void remindsOfACaseUntilItIsTakenOn() {
        Supported she = Supported.accepted(karim, "2026-11-01");

        assertThat(kinds(she.herFacilitator())).containsExactly("TAKE_ON");
        assertThat(she.herFacilitator().get("/api/v1/tasks").jsonPath().getBoolean("items[0].overdue"))
                .isTrue();

        with(she.herFacilitator(), Map.of())
                .post("/api/v1/cases/{id}/acceptance", she.caseId())
                .then()
                .statusCode(200);
        assertThat(kinds(she.herFacilitator())).isEmpty();
    }

    @Test
    void remindsOfAResponseUntilSheSaidSomethingAboutIt() {
        Supported she = Supported.by(karim);
        String community = aCommunity("Communauté 360 du Calvados");
        UUID request = she.releases(community, she.says("Je veux un chat."));
        assertThat(kinds(she.herFacilitator())).isEmpty();
        UUID response = Supported.receives(request, community, "Un chat du refuge.");

        JsonPath due = she.herFacilitator().get("/api/v1/tasks").jsonPath();
        assertThat(due.<String>getList("items.kind")).containsExactly("RESPONSE_TO_TALK_OVER");
        assertThat(due.getString("items[0].objectId")).isEqualTo(response.toString());
        assertThat(due.getString("items[0].dueOn")).isEqualTo(today.toString());

        with(she.herself(), Map.of("answer", "PENDING", "act", ownAct()))
                .post("/api/v1/responses/{handle}/answer", response)
                .then()
                .statusCode(200);
        assertThat(kinds(she.herFacilitator())).isEmpty();
    }

    @Test
    void looksAsFarAheadAsItIsAsked() {
        Supported she = Supported.by(karim);
        LocalDate soon = today.plusDays(20);
        Map<String, Object> release =
                she.confirmed(aCommunity("Communauté 360 du Calvados"), she.says("Je veux un chien."));
        release.put("until", soon.toString());
        with(she.herself(), release)
                .post("/api/v1/cases/{id}/releases", she.caseId())
                .then()
                .statusCode(201);

        assertThat(kinds(she.herFacilitator())).isEmpty();
        she.herFacilitator()
                .get("/api/v1/tasks?until=" + soon)
                .then()
                .body("items.kind", hasItem("REQUEST_ENDING"))
                .body("items[0].overdue", equalTo(false));
        she.herself()
                .get("/api/v1/cases/{id}/tasks?until=" + soon, she.caseId())
                .then()
                .statusCode(200)
                .body("items.kind", hasItem("REQUEST_ENDING"));
    }

    @Test
    @Requirement({"FAC-24", "FAC-30", "OPS-01"})
    void remindsOfAppointmentsAndOfWhatIsLookedAtAgainUnlessSheKeepsItToHerself() {
        Supported she = Supported.by(karim);
        LocalDate soon = today.plusDays(5);
        UUID appointment = she.plans(soon.toString(), "10:00", "11:00");
        UUID project = new HerProject(she).fixes(soon.plusDays(1), she.says("Je veux un chat."));
        UUID shared = Knowledge.assessed(she, again("ME_AND_FACILITATOR", soon.plusDays(2)));
        Knowledge.assessed(she, again("ONLY_ME", soon.plusDays(2)));

        JsonPath due = she.herFacilitator().get("/api/v1/tasks").jsonPath();

        assertThat(due.<String>getList("items.kind"))
                .containsExactly("APPOINTMENT", "LIFE_PROJECT_CHECK", "ASSESSMENT_RECHECK");
        assertThat(due.<String>getList("items.objectId"))
                .containsExactly(appointment.toString(), project.toString(), shared.toString());
        with(she.herself(), Map.of()).post("/api/v1/appointments/{id}/cancellation", appointment);
        assertThat(kinds(she.herFacilitator())).containsExactly("LIFE_PROJECT_CHECK", "ASSESSMENT_RECHECK");
    }

    private static Map<String, Object> again(String visibility, LocalDate recheck) {
        Map<String, Object> body = new HashMap<>(Knowledge.assessment(visibility));
        body.put("recheckOn", recheck.toString());
        return body;
    }

    @Test
    void asksNothingWhileSheHasPausedOrAfterSheStopped() {
        for (String decision : List.of("pause", "end")) {
            Supported she = Supported.by(karim);
            String community = aCommunity("Communauté 360 du Calvados");
            Supported.receives(she.releases(community, she.says("Je veux un chat.")), community, "Un chat.");
            with(she.herself(), Map.of("act", ownAct()))
                    .post("/api/v1/cases/{id}/" + decision, she.caseId())
                    .then()
                    .statusCode(200);

            she.herself()
                    .get("/api/v1/cases/{id}/tasks", she.caseId())
                    .then()
                    .statusCode(200)
                    .body("items", empty());
        }
        assertThat(kinds(facilitator(karim))).isEmpty();
    }

    @Test
    void showsNobodyElsesAndSkipsNoneBetweenPages() {
        List<String> hers = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            hers.add(Supported.accepted(karim, "2026-11-01").caseId().toString());
        }
        Supported.accepted("facilitator-" + UUID.randomUUID(), "2026-11-01");

        List<String> seen = new ArrayList<>();
        String path = "/api/v1/tasks?limit=2";
        while (path != null) {
            JsonPath page = facilitator(karim).get(path).jsonPath();
            seen.addAll(page.getList("items.caseId"));
            String next = page.getString("next");
            path = next == null ? null : "/api/v1/tasks?limit=2&cursor=" + next;
        }

        assertThat(seen).containsExactlyInAnyOrderElementsOf(hers);
    }

    /** She learns that a line of her case was looked at. */
    @Test
    void writesEachCaseOfTheListIntoTheLogOfThatCase() {
        Supported she = Supported.accepted(karim, "2026-11-01");
        she.herFacilitator().get("/api/v1/tasks").then().statusCode(200);

        she.herself().get("/api/v1/cases/{id}/access-log", she.caseId()).then().body("items.part", hasItem("TASKS"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tomorrow", "2026-13-01", "0001-01-01", "9999-12-31"})
    void namesADayItCannotTake(String until) {
        facilitator(karim)
                .get("/api/v1/tasks?until=" + until)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("until"));
    }

    private static List<String> kinds(RequestSpecification facilitator) {
        return facilitator
                .get("/api/v1/tasks")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.kind");
    }
}

package fr.parvis.facilitation.task;

import static fr.parvis.facilitation.world.Antenna.DATABASE;
import static fr.parvis.facilitation.world.Antenna.ownAct;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import fr.parvis.facilitation.world.Antenna;
import fr.parvis.facilitation.world.HerProject;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The day by which a life project is looked at again, in the list of what is due. */
@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class LifeProjectCheckQuarkusTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));

    private final String due = "/api/v1/tasks?until=" + today.plusDays(30);

    private final String karim = "facilitator-" + UUID.randomUUID();

    @Test
    @Requirement("FAC-24")
    void showsHerFacilitatorWhatIsToBeLookedAtSoonOrShouldHaveBeenTheEarliestFirst() {
        Supported soon = with(today.plusDays(20));
        Supported late = with(today.plusDays(25));
        UUID overdue = shouldHaveBeenLookedAt(late, 2, today.minusDays(3));
        with(today.plusDays(200));

        Antenna.facilitator(karim)
                .get(due)
                .then()
                .statusCode(200)
                .body(
                        "items.caseId",
                        contains(late.caseId().toString(), soon.caseId().toString()))
                .body("items.overdue", contains(true, false))
                .body("items.kind", everyItem(equalTo("LIFE_PROJECT_CHECK")))
                .body("items.objectId", contains(overdue.toString(), versionOf(soon)));
        assertThat(DATABASE.texts(
                        "select reader from access_log where case_id = ? and part = 'TASKS' order by number desc",
                        soon.caseId()))
                .startsWith(karim);
    }

    @Test
    @Requirement("FAC-24")
    void goesByTheNewestVersionAndLeavesOutWhatIsClosed() {
        Supported looked = with(today.plusDays(10));
        new HerProject(looked).fixes(today.plusDays(300), wishOf(looked));
        Supported closed = with(today.plusDays(10));
        Antenna.with(closed.herself(), Map.of("act", ownAct()))
                .post("/api/v1/cases/{id}/end", closed.caseId())
                .then()
                .statusCode(200);

        Antenna.facilitator(karim).get(due).then().statusCode(200).body("items", empty());
    }

    @Test
    void showsThemPageByPageEachOnce() {
        List<Supported> hers = List.of(with(today.plusDays(7)), with(today.plusDays(7)), with(today.plusDays(9)));
        List<String> shown = new ArrayList<>();

        Response page = Antenna.facilitator(karim).get(due + "&limit=1");
        while (page.path("next") != null) {
            shown.addAll(page.path("items.caseId"));
            page = Antenna.facilitator(karim).get(due + "&limit=1&cursor=" + page.path("next"));
        }
        shown.addAll(page.path("items.caseId"));

        assertThat(shown)
                .containsExactlyInAnyOrderElementsOf(
                        hers.stream().map(one -> one.caseId().toString()).toList());
        assertThat(shown.getLast()).isEqualTo(hers.getLast().caseId().toString());
    }

    @Test
    void isNothingToAnotherFacilitator() {
        with(today.plusDays(5));

        Antenna.facilitator("facilitator-" + UUID.randomUUID())
                .get(due)
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    @Requirement("FAC-24")
    void remindsOfNothingWhileSheHasPaused() {
        Supported she = with(today.plusDays(5));
        Antenna.with(she.herself(), Map.of("act", Antenna.ownAct()))
                .post("/api/v1/cases/{id}/pause", she.caseId())
                .then()
                .statusCode(200);

        Antenna.facilitator(karim).get(due).then().body("items.caseId", empty());
    }

    private Supported with(LocalDate nextCheckOn) {
        Supported she = Supported.by(karim);
        new HerProject(she).fixes(nextCheckOn, she.says("Je veux un chat."));
        return she;
    }

    private static String versionOf(Supported she) {
        return DATABASE.texts("select id from life_project where case_id = ?", she.caseId())
                .getFirst();
    }

    private static UUID wishOf(Supported she) {
        return UUID.fromString(DATABASE.texts("select id from expression where case_id = ?", she.caseId())
                .getFirst());
    }

    /** No version can be fixed with a past day; days go by. */
    private static UUID shouldHaveBeenLookedAt(Supported she, int number, LocalDate day) {
        UUID id = UUID.randomUUID();
        DATABASE.execute("""
                insert into life_project (id, case_id, person, number, next_check_on, content_hash, act, entered_by, fixed_at)
                values (?, ?, ?, ?, ?, 'of long ago', gen_random_uuid(), 'karim', now())""", id, she.caseId(), she.reference(), number, day);
        return id;
    }
}

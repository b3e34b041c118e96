package fr.parvis.facilitation.accesslog;

import static fr.parvis.facilitation.world.Antenna.DATABASE;
import static fr.parvis.facilitation.world.Antenna.oralAct;
import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.facilitation.world.HeldInterviews;
import fr.parvis.facilitation.world.HerProject;
import fr.parvis.facilitation.world.Knowledge;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.Sheets;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever repeats what is so already is shown it, and reads it: otherwise that would be the way to read without a trace. */
@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class RepeatedWritesQuarkusTest {

    private Supported she = Supported.NOBODY;

    @BeforeEach
    void aPersonAndHerFacilitator() {
        she = Supported.by();
    }

    @Test
    @Requirement("PER-29")
    void leavesARowForEachRepetition() {
        HerProject hers = new HerProject(she);
        UUID wish = she.says("Je veux un chat.");
        UUID option = hers.explores(wish, "Un refuge.", "COMMON_LAW", false);
        UUID goal = hers.aimsAt("Visiter un refuge.", wish);
        UUID constraint = hers.knowsConstraint(wish, "Pas de jardin.");
        repeated(
                "OPTIONS", "/api/v1/options/" + option + "/decision", Map.of("decision", "REJECTED", "act", oralAct()));
        repeated("GOALS", "/api/v1/goals/" + goal + "/state", Map.of("state", "DROPPED", "act", oralAct()));
        repeated("CONSTRAINTS", "/api/v1/constraints/" + constraint + "/withdrawal", Map.of("act", oralAct()));
        repeated(
                "EXPRESSIONS", "/api/v1/expressions/" + wish + "/priority", Map.of("priority", true, "act", oralAct()));
        repeated(
                "EXPRESSIONS", "/api/v1/expressions/" + wish + "/state", Map.of("state", "ACHIEVED", "act", oralAct()));
    }

    @Test
    @Requirement("PER-29")
    void leavesARowForEachRepetitionOfWhatIsDoneTogether() {
        String interview = HeldInterviews.opened(she, "FIRST_RECEPTION");
        HeldInterviews.decides(she, interview, "YES").then().statusCode(200);
        String path = "/api/v1/interviews/" + interview;
        repeated("INTERVIEWS", path + "/opening", Map.of());
        repeated("INTERVIEWS", path + "/closing", Map.of());
        UUID appointment = she.plans("2099-03-02", "10:00", "11:00");
        repeated("APPOINTMENTS", "/api/v1/appointments/" + appointment + "/cancellation", Map.of());
        String sheet = Sheets.validated(she);
        repeated(
                "DIAGNOSIS_SHEETS",
                "/api/v1/diagnosis-sheets/" + sheet + "/validation",
                Map.of("contentHash", Sheets.hash(she, sheet), "act", ownAct()));
        UUID assessment = Knowledge.assessed(she, Knowledge.assessment("ME_AND_FACILITATOR"));
        repeated(
                "ASSESSMENTS",
                "/api/v1/assessments/" + assessment + "/visibility",
                Map.of("visibility", "ME_AND_FACILITATOR", "act", oralAct()));
    }

    private void repeated(String part, String path, Map<String, Object> body) {
        with(she.herFacilitator(), body).post(path).then().statusCode(200);
        long before = rows(part);

        with(she.herFacilitator(), body).post(path).then().statusCode(200);

        assertThat(rows(part)).as(path).isEqualTo(before + 1);
    }

    private long rows(String part) {
        return DATABASE.number(
                "select count(*) from access_log where case_id = ? and reader = ? and part = ?",
                she.caseId(),
                she.facilitator(),
                part);
    }
}

package fr.parvis.facilitation.lifeproject;

import static fr.parvis.facilitation.world.Antenna.DATABASE;
import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.facilitation.world.Antenna;
import fr.parvis.facilitation.world.HerProject;
import fr.parvis.facilitation.world.Persons;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.TestToken;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everything beside her expressions is hers and her facilitator's: to all others it does not exist. */
@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class OwnProjectQuarkusTest {

    private final LocalDate later = LocalDate.now(ZoneOffset.UTC).plusMonths(3);

    private Supported she = Supported.NOBODY;
    private HerProject project = new HerProject(she);

    @BeforeEach
    void aPerson() {
        she = Supported.by();
        project = new HerProject(she);
    }

    @Test
    @Requirement({"FAC-20", "FAC-21", "FAC-22", "FAC-23", "FAC-24", "FAC-26"})
    void isNotThereForAnotherFacilitatorAnotherPersonOrAnyOtherRole() {
        Map<String, Object> calls = calls();
        Supported another = Supported.by();
        for (Supplier<RequestSpecification> stranger :
                List.<Supplier<RequestSpecification>>of(another::herself, another::herFacilitator)) {
            calls.forEach((call, body) ->
                    assertThat(status(stranger.get(), call, body)).as(call).isEqualTo(404));
        }
        for (String role : List.of("SUPPORTER", "REPRESENTATIVE", "CARRIER_MANAGER", "SUPERVISOR", "SERVICE")) {
            String token = TestToken.of("demand", "unbound-stranger", role).sign();
            calls.forEach((call, body) -> assertThat(status(Antenna.caller(token), call, body))
                    .as(role + " " + call)
                    .isEqualTo(403));
        }
        assertThat(Persons.actsOf(she.reference()))
                .allMatch(act -> she.subject().equals(act.get("enteredBy")));
    }

    @Test
    void isThereForHerAndForHerFacilitatorAndEveryReadIsWrittenDown() {
        List<String> reads =
                calls().keySet().stream().filter(call -> call.startsWith("GET")).toList();
        for (String read : reads) {
            assertThat(status(she.herself(), read, Map.of())).as(read).isEqualTo(200);
            assertThat(status(she.herFacilitator(), read, Map.of())).as(read).isEqualTo(200);
        }

        assertThat(DATABASE.texts(
                        "select distinct part from access_log where case_id = ? and reader = ? and part <> 'CASE'",
                        she.caseId(),
                        she.facilitator()))
                .containsExactlyInAnyOrder("CONSTRAINTS", "OPTIONS", "TRIALS", "SITUATIONS", "LIFE_PROJECT", "GOALS");
        assertThat(DATABASE.number(
                        "select count(*) from access_log where case_id = ? and reader = ?",
                        she.caseId(),
                        she.facilitator()))
                .isEqualTo(reads.size());
    }

    /** Each call with its path filled in, and a body that would be taken from her. */
    private Map<String, Object> calls() {
        UUID wish = she.says("Un jardin.");
        String expression = "/api/v1/expressions/" + wish;
        String caze = "/api/v1/cases/" + she.caseId();
        Map<String, Object> words = Map.of("words", "À moi.", "act", ownAct());
        Map<String, Object> calls = new LinkedHashMap<>();
        UUID fixed = project.fixes(later, wish);
        calls.put("POST " + caze + "/life-projects", project.seen(later.plusDays(1), wish));
        calls.put("POST " + caze + "/life-projects:preview", HerProject.reading(later, wish));
        calls.put("POST " + expression + "/constraints", words);
        calls.put("POST /api/v1/constraints/" + project.knowsConstraint(wish, "Loin.") + "/withdrawal", act(Map.of()));
        calls.put("POST " + expression + "/options", Map.of("words", "Un balcon.", "sector", "PEER"));
        UUID option = project.explores(wish, "Un balcon.", "COMMON_LAW", false);
        calls.put("POST /api/v1/options/" + option + "/decision", act(Map.of("decision", "KEPT")));
        calls.put(
                "POST " + expression + "/trials",
                act(Map.of("trialId", UUID.randomUUID().toString(), "nextStep", "Semer.")));
        calls.put(
                "POST " + caze + "/situations",
                act(Map.of("domain", "HOUSING", "present", "Un balcon.", "wished", "Un jardin.")));
        calls.put("POST " + caze + "/goals", act(Map.of("words", "Semer.", "expressionIds", List.of(wish))));
        UUID goal = project.aimsAt("Semer.", wish);
        calls.put("POST /api/v1/goals/" + goal + "/state", act(Map.of("state", "DROPPED")));
        for (String read : List.of(
                expression + "/constraints",
                expression + "/options",
                expression + "/trials",
                caze + "/situations",
                caze + "/situations/HOUSING",
                caze + "/goals",
                caze + "/life-projects",
                "/api/v1/life-projects/" + fixed)) {
            calls.put("GET " + read, Map.of());
        }
        return calls;
    }

    private static Map<String, Object> act(Map<String, Object> decision) {
        Map<String, Object> body = new HashMap<>(decision);
        body.put("act", ownAct());
        return body;
    }

    private static int status(RequestSpecification caller, String call, Object body) {
        String[] parts = call.split(" ", -1);
        return parts[0].equals("GET")
                ? caller.get(parts[1]).statusCode()
                : with(caller, body).post(parts[1]).statusCode();
    }
}

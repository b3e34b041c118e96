package fr.parvis.persons.finding;

import static fr.parvis.persons.world.PersonFile.database;
import static fr.parvis.testkit.Parallel.parallel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.equalTo;

import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.TestKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Asked by facilitators who stand beside nobody: whatever they learn, they learn from the answer. */
@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class DuplicateCheckQuarkusTest {

    private static final String YES = "{\"aFileMayExist\":true}";
    private static final String NO = "{\"aFileMayExist\":false}";

    private final String asking = UUID.randomUUID().toString();
    private final String token = Tokens.facilitator(asking);

    @Test
    void saysThatAFileMayExistHoweverItsNameIsSpelt() {
        register(Map.of("lastName", "d’Ormelaie", "firstName", "Jean-Baptiste"));
        register(Map.of("lastName", "Œvrinne", "firstName", "Hélène"));

        assertThat(answer(Map.of("lastName", "Ormelaie", "firstName", "jean baptiste")))
                .isEqualTo(YES);
        assertThat(answer(Map.of("lastName", "Dormelaie", "firstName", "Jean-Baptiste")))
                .isEqualTo(YES);
        assertThat(answer(Map.of("lastName", "Ormelei", "firstName", "Jean-Baptiste")))
                .isEqualTo(YES);
        assertThat(answer(Map.of("lastName", "Oevrine", "firstName", "Helene"))).isEqualTo(YES);
        assertThat(answer(Map.of("lastName", "Helene", "firstName", "Oevrinne")))
                .isEqualTo(YES);
        assertThat(answer(Map.of("lastName", "Ormelaie", "firstName", "Paulette")))
                .isEqualTo(NO);
        assertThat(answer(Map.of("lastName", "Œvrinne", "firstName", "Marthe"))).isEqualTo(NO);
    }

    @Test
    void asksTheDayOfBirthWhereItIsKnown() {
        register(Map.of("lastName", "Zinguerlet", "firstName", "Camille", "birthDate", "1990-05-12"));
        Map<String, Object> almost = Map.of("lastName", "Zingerlet", "firstName", "Kamile");

        assertThat(answer(Map.of("lastName", "Zinguerlet", "firstName", "Camille", "birthDate", "1971-11-30")))
                .isEqualTo(NO);
        assertThat(answer(Map.of("lastName", "Zinguerlet", "firstName", "Camille", "birthDate", "1990-12-05")))
                .isEqualTo(YES);
        assertThat(answer(Map.of("lastName", "Zinguerlot", "firstName", "Camilla", "birthDate", "1990-05-12")))
                .isEqualTo(YES);
        assertThat(answer(Map.of("lastName", "Zinguerlot", "firstName", "Camilla")))
                .isEqualTo(NO);
        assertThat(answer(almost)).isEqualTo(YES);
    }

    @Test
    void saysTheSameOfOneFileAsOfSeveralAndNothingElse() {
        register(Map.of("alias", "Vulpivole"));
        String one = answer(Map.of("alias", "vulpivole"));
        register(Map.of("alias", "Vulpivole"));

        assertThat(answer(Map.of("alias", "vulpivole"))).isEqualTo(one).isEqualTo(YES);
    }

    @Test
    void leavesNoTraceOfWhoWasAskedAboutAndOneOfWhoAsked() {
        UUID file = UUID.fromString(register(Map.of("lastName", "Brandevole", "firstName", "Ysé")));
        long before = database().number("select count(*) from access_log");

        answer(Map.of("lastName", "Brandevole", "firstName", "Ysé"));
        answer(Map.of("lastName", "Nullepartois", "firstName", "Ysé"));

        assertThat(database().number("select count(*) from access_log")).isEqualTo(before);
        assertThat(database().number("select count(*) from access_log where file_id = ?", file))
                .isZero();
        assertThat(database().texts("select asked_by from duplicate_check where asked_by = ?", asking))
                .containsExactly(asking, asking);
        assertThat(catchThrowable(() -> database().execute("delete from duplicate_check where asked_by = ?", asking)))
                .hasStackTraceContaining("append-only");
    }

    @Test
    void answersTwentyInAnHourAlsoWhenAllComeAtOnce() {
        Map<String, Object> somebody = Map.of("lastName", "Nullepartois", "firstName", "Ysé");

        List<Integer> answers = parallel(30, _ -> check(somebody).statusCode());

        assertThat(Collections.frequency(answers, 200)).isEqualTo(20);
        assertThat(Collections.frequency(answers, 429)).isEqualTo(10);
        check(somebody).then().statusCode(429).body("type", equalTo("https://parvis.fr/problems/too-many-requests"));
        assertThat(Api.post(Tokens.facilitator(UUID.randomUUID().toString()), "/duplicate-checks", somebody)
                        .statusCode())
                .isEqualTo(200);
        assertThat(Api.as(Tokens.service("demand", "facilitation"))
                        .get("/q/metrics")
                        .asString())
                .contains("parvis_persons_duplicate_checks_total{outcome=\"refused\"}")
                .doesNotContain(asking);
    }

    @Test
    void answersAgainAnHourLater() {
        database()
                .execute(
                        "insert into duplicate_check (asked_by, asked_at)"
                                + " select ?, now() - interval '61 minutes' from generate_series(1, 25)",
                        asking);

        assertThat(check(Map.of("alias", "Nullepart")).statusCode()).isEqualTo(200);
    }

    @Test
    void refusesAQuestionAboutNobodyAndCountsItNot() {
        check(Map.of()).then().statusCode(422).body("errors[0].field", equalTo("alias"));
        check(Map.of("lastName", "x".repeat(201))).then().statusCode(422).body("errors[0].field", equalTo("lastName"));
        check(Map.of(
                        "lastName",
                        "Martin",
                        "birthDate",
                        LocalDate.now(ZoneOffset.UTC).plusDays(2).toString()))
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("birthDate"));

        assertThat(database().number("select count(*) from duplicate_check where asked_by = ?", asking))
                .isZero();
    }

    private static String register(Map<String, Object> identity) {
        return Api.post(Tokens.facilitator(UUID.randomUUID().toString()), "/persons", identity)
                .then()
                .statusCode(201)
                .extract()
                .path("personId");
    }

    private String answer(Map<String, Object> asked) {
        return check(asked).then().statusCode(200).extract().asString();
    }

    private Response check(Map<String, Object> asked) {
        return Api.post(token, "/duplicate-checks", asked);
    }
}

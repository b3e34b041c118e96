package fr.parvis.persons.act;

import static fr.parvis.persons.world.ActCalls.assertRefused;
import static fr.parvis.persons.world.ActCalls.register;
import static fr.parvis.persons.world.ActCalls.registered;
import static fr.parvis.persons.world.PersonFile.aSupportedPerson;
import static fr.parvis.persons.world.PersonFile.database;
import static fr.parvis.testkit.Parallel.parallel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import fr.parvis.persons.world.Acts;
import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.Mandates;
import fr.parvis.persons.world.PersonFile;
import fr.parvis.persons.world.TestKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class PowersQuarkusTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));

    @Test
    @Requirement("PER-17")
    void keepsHerOwnOpinionBesideWhatIsDecidedInHerPlace() {
        PersonFile file = aSupportedPerson();
        Map<String, Object> act = byRepresentative(record(file, Mandates.guardian("CASE_PAUSE")));
        act.put("ownOpinion", Map.of("opinion", "DISAGREES", "words", "Je veux continuer"));

        assertRefused(register(file, file.facilitatorToken(), act), "/acts", "act.ownOpinion.opinion");
        act.put(
                "ownOpinion",
                Map.of(
                        "opinion", "DISAGREES",
                        "words", "Je veux continuer",
                        "judgeDecisionSha256", "0e".repeat(32)));
        registered(file, file.facilitatorToken(), act);

        Api.get(file.herToken(), file.path("/acts"))
                .then()
                .body("items[0].author", equalTo("REPRESENTATIVE"))
                .body("items[0].ownOpinion.opinion", equalTo("DISAGREES"))
                .body("items[0].ownOpinion.words", equalTo("Je veux continuer"));
        assertThat(database()
                        .number(
                                "select count(*) from act where person_id = ? and position('continuer'::bytea in own_opinion_words) > 0",
                                file.uuid()))
                .isZero();
    }

    @Test
    @Requirement("PER-17")
    void letsACuratorStandBesideHerAndNeverInHerPlace() {
        PersonFile file = aSupportedPerson();
        String curator = record(file, Mandates.curator("CASE_PAUSE"));

        assertRefused(register(file, file.facilitatorToken(), byRepresentative(curator)), "/acts", "act.author");
        Map<String, Object> assisted = Acts.own("case-pause");
        assisted.put("assistedBy", curator);
        registered(file, file.herToken(), assisted);

        Api.get(file.herToken(), file.path("/acts")).then().body("items[0].assistedBy", equalTo(curator));
        for (String kind : List.of("CURATOR", "REINFORCED_CURATOR", "SAFEGUARD_OF_JUSTICE")) {
            Api.post(file.facilitatorToken(), file.path("/powers"), Mandates.of(kind, "represents", "CASE_PAUSE"))
                    .then()
                    .statusCode(422)
                    .body("errors.rule", hasItem("assists-and-never-replaces"));
        }
    }

    @Test
    @Requirement("PER-17")
    void endsParentalAuthorityOnTheDayBeforeMajority() {
        PersonFile file = aSupportedPerson();
        born(file, today.minusYears(18).plusDays(1));
        String parent = record(file, Mandates.of("PARENT", "represents", "CASE_PAUSE"));

        Api.get(file.herToken(), file.path("/powers")).then().body("[0].until", equalTo(today.toString()));
        registered(file, file.facilitatorToken(), byRepresentative(parent));
        born(file, today.minusYears(18));

        assertRefused(register(file, file.facilitatorToken(), byRepresentative(parent)), "/acts", "act.author");
        Map<String, Object> again = Mandates.of("PARENT", "represents", "CASE_PAUSE");
        again.put("from", today.toString());
        Api.post(file.facilitatorToken(), file.path("/powers"), again)
                .then()
                .statusCode(422)
                .body("errors.rule", hasItem("she-is-of-age"));
    }

    @Test
    @Requirement("PER-17")
    void knowsOfNoParentalAuthorityWithoutADateOfBirth() {
        PersonFile file = aSupportedPerson();

        Api.post(file.facilitatorToken(), file.path("/powers"), Mandates.of("PARENT", "represents", "CONSENT"))
                .then()
                .statusCode(422)
                .body("errors.rule", hasItem("birth-date-needed"));
        Api.post(file.facilitatorToken(), file.path("/powers"), Mandates.guardian("TRIAL_CONCLUSION"))
                .then()
                .statusCode(422)
                .body("errors.rule", hasItem("hers-alone"));
    }

    @Test
    @Requirement("PER-17")
    void endsAccessWithTheMandateAndKeepsItsHistory() {
        PersonFile file = aSupportedPerson();
        String representative = record(file, Mandates.guardian("CASE_PAUSE"));
        registered(file, file.facilitatorToken(), byRepresentative(representative));
        String power = Api.get(file.herToken(), file.path("/powers")).path("[0].powerId");

        end(file, power, today.minusDays(1))
                .then()
                .statusCode(200)
                .body("until", equalTo(today.minusDays(1).toString()));

        assertRefused(register(file, file.facilitatorToken(), byRepresentative(representative)), "/acts", "act.author");
        Api.get(file.herToken(), file.path("/acts")).then().body("items[0].representativeId", equalTo(representative));
        end(file, power, today).then().statusCode(422).body("errors.rule", hasItem("is-over-before"));
        assertThat(catchThrowable(
                        () -> database().execute("delete from power_end where power_id = ?", UUID.fromString(power))))
                .hasMessageContaining("power_end");
    }

    @Test
    void namesWhatIsWrongWithTheEndOfAPower() {
        PersonFile file = aSupportedPerson();
        record(file, Mandates.guardian("CASE_PAUSE"));
        String power = Api.get(file.herToken(), file.path("/powers")).path("[0].powerId");

        end(file, power, LocalDate.parse("2019-12-30"))
                .then()
                .statusCode(422)
                .body("errors.rule", hasItem("end-before-start"));
        Api.post(file.facilitatorToken(), file.path("/powers/" + power + "/end"), Map.of())
                .then()
                .statusCode(422)
                .body("errors.field", contains("lastDay"));
        end(file, UUID.randomUUID().toString(), today).then().statusCode(404);
        Api.post(file.herToken(), file.path("/powers/" + power + "/end"), Map.of())
                .then()
                .statusCode(403);
    }

    @Test
    void endsAPowerOnceWhenTwoEndItAtOnce() {
        PersonFile file = aSupportedPerson();
        record(file, Mandates.guardian("CASE_PAUSE"));
        String power = Api.get(file.herToken(), file.path("/powers")).path("[0].powerId");

        List<Integer> answers = parallel(4, _ -> end(file, power, today).statusCode());

        assertThat(answers).containsOnly(200);
        assertThat(database().number("select count(*) from power_end where power_id = ?", UUID.fromString(power)))
                .isOne();
        end(file, power, today.minusDays(3)).then().statusCode(200);
        Api.get(file.herToken(), file.path("/powers"))
                .then()
                .body("[0].until", equalTo(today.minusDays(3).toString()));
    }

    @Test
    void namesWhatIsWrongWithAPower() {
        PersonFile file = aSupportedPerson();
        Map<String, Object> both = Mandates.guardian("CASE_PAUSE");
        both.put("assists", List.of("CASE_PAUSE"));

        Response nothing = Api.post(file.facilitatorToken(), file.path("/powers"), Map.of());

        for (String field : List.of("kind", "represents", "from", "representativeName", "proofSha256")) {
            assertRefused(nothing, "/powers", field);
        }
        assertRefused(Api.post(file.facilitatorToken(), file.path("/powers"), both), "/powers", "assists");
    }

    @Test
    @Requirement("PER-17")
    void writesADisagreementDownOnceAndForEver() {
        PersonFile file = aSupportedPerson();
        String representative = record(file, Mandates.guardian("CONSENT"));
        Map<String, Object> words = Map.of(
                "representativeId", representative,
                "matter", "CONSENT",
                "herWords", "Je veux vivre seule",
                "representativesWords", "Trop tôt");

        Api.post(file.herToken(), file.path("/disagreements"), words).then().statusCode(201);

        Api.get(file.facilitatorToken(), file.path("/disagreements"))
                .then()
                .body("herWords", contains("Je veux vivre seule"))
                .body("representativesWords", contains("Trop tôt"));
        assertThat(catchThrowable(() -> database()
                        .execute("update disagreement set matter = 'RELEASE' where person_id = ?", file.uuid())))
                .hasMessageContaining("disagreement");
        Api.get(Tokens.facilitator(UUID.randomUUID().toString()), file.path("/disagreements"))
                .then()
                .statusCode(404);
    }

    @Test
    void namesWhatIsWrongWithADisagreement() {
        PersonFile file = aSupportedPerson();
        Response nothing = Api.post(file.herToken(), file.path("/disagreements"), Map.of());

        for (String field : List.of("representativeId", "matter", "herWords")) {
            assertRefused(nothing, "/disagreements", field);
        }
        assertRefused(
                Api.post(
                        file.herToken(),
                        file.path("/disagreements"),
                        Map.of("representativeId", UUID.randomUUID(), "matter", "CONSENT", "herWords", "Non")),
                "/disagreements",
                "representativeId");
        Api.get(file.herToken(), file.path("/disagreements")).then().body("$", empty());
    }

    private static String record(PersonFile file, Map<String, Object> power) {
        return Api.post(file.facilitatorToken(), file.path("/powers"), power)
                .then()
                .statusCode(201)
                .extract()
                .path("representativeId");
    }

    private static Map<String, Object> byRepresentative(String representative) {
        Map<String, Object> act = Acts.paper("case-pause");
        act.put("author", "REPRESENTATIVE");
        act.put("representativeId", representative);
        act.put("ownOpinion", Map.of("opinion", "AGREES"));
        act.put("performedAt", Instant.now().toString());
        return act;
    }

    private static Response end(PersonFile file, String power, LocalDate lastDay) {
        return Api.post(
                file.facilitatorToken(), file.path("/powers/" + power + "/end"), Map.of("lastDay", lastDay.toString()));
    }

    private static void born(PersonFile file, LocalDate day) {
        String tag = Api.get(file.herToken(), file.path("")).header("ETag");
        Api.put(file.herToken(), file.path(""), Map.of("alias", "Lune", "birthDate", day.toString()), tag)
                .then()
                .statusCode(200);
    }
}

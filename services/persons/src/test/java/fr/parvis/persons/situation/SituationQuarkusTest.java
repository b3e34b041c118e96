package fr.parvis.persons.situation;

import static fr.parvis.persons.world.PersonFile.aSupportedPerson;
import static fr.parvis.persons.world.PersonFile.database;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import fr.parvis.persons.world.Acts;
import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.PersonFile;
import fr.parvis.persons.world.TestKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class SituationQuarkusTest {

    private static final Map<String, Object> SHEET = Map.of(
            "familyStructure", "Parents séparés, Xylandre",
            "caregiverTraits", List.of("EXHAUSTION", "ISOLATION"),
            "accessToInformation", "WITH_HELP",
            "ownPerception", "Ils m’aiment trop");

    @Test
    @Requirement("PER-15")
    void collectsItWhileSheAgreesAndNoLonger() {
        PersonFile file = aSupportedPerson();
        write(file, file.facilitatorToken()).then().statusCode(422).body("errors.rule", hasItem("no-consent-for-this"));
        Api.get(file.facilitatorToken(), path(file)).then().statusCode(404);
        String consent = agree(file);

        write(file, file.facilitatorToken()).then().statusCode(200);
        Api.get(file.facilitatorToken(), path(file))
                .then()
                .statusCode(200)
                .body("caregiverTraits", contains("ISOLATION", "EXHAUSTION"))
                .body("ownPerception", equalTo("Ils m’aiment trop"));
        Api.post(
                        file.herToken(),
                        file.path("/consents/" + consent + "/withdrawal"),
                        Map.of("act", Acts.own("withdrawal")))
                .then()
                .statusCode(200);

        Api.get(file.facilitatorToken(), path(file)).then().statusCode(404);
        write(file, file.facilitatorToken()).then().statusCode(422);
        Api.get(file.herToken(), path(file)).then().statusCode(200).body("accessToInformation", equalTo("WITH_HELP"));
    }

    @Test
    void isNotThereForAStrangerNorReadableInTheTable() {
        PersonFile file = aSupportedPerson();
        agree(file);
        write(file, file.herToken()).then().statusCode(200);

        Api.get(Tokens.facilitator(UUID.randomUUID().toString()), path(file))
                .then()
                .statusCode(404);
        assertThat(database()
                        .number(
                                "select count(*) from file_section where person_id = ? and position('Xylandre'::bytea in content) > 0",
                                file.uuid()))
                .isZero();
    }

    private static String agree(PersonFile file) {
        return Api.post(
                        file.herToken(),
                        file.path("/consents"),
                        Map.of(
                                "answer", "GRANTED",
                                "purpose", "INFORMATION_COLLECTION",
                                "recipient", Map.of("person", "Hélène Le Goff"),
                                "lifeDomains", List.of("CAREGIVER_SUPPORT"),
                                "act", Acts.own("consent.information-collection")))
                .then()
                .statusCode(201)
                .extract()
                .path("consentId");
    }

    private static Response write(PersonFile file, String token) {
        String tag = Api.get(file.herToken(), path(file)).header("ETag");
        return Api.put(token, path(file), SHEET, tag);
    }

    private static String path(PersonFile file) {
        return file.path("/entourage-situation");
    }
}

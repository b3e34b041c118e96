package fr.parvis.persons.person;

import static fr.parvis.persons.world.PersonFile.aPerson;
import static fr.parvis.persons.world.PersonFile.database;
import static fr.parvis.testkit.Parallel.parallel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.PersonFile;
import fr.parvis.persons.world.TestKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class PersonFileQuarkusTest {

    private static final String STRANGER = Tokens.facilitator(UUID.randomUUID().toString());

    @Test
    @Requirement({"PER-01", "PER-05", "PER-06", "IND-EP-08"})
    void opensAFileWithAnAliasOnly() {
        Api.post(STRANGER, "/persons", Map.of("alias", "Lune"))
                .then()
                .statusCode(201)
                .header("ETag", notNullValue())
                .body("displayName", equalTo("Lune"))
                .body("gender", equalTo("NOT_STATED"))
                .body("kind", equalTo("PERSON_WITH_DISABILITY"));
    }

    @Test
    @Requirement("PER-08")
    void opensAFileOfItsOwnForACaregiver() {
        Api.post(STRANGER, "/persons", Map.of("lastName", "Durand", "kind", "CAREGIVER"))
                .then()
                .statusCode(201)
                .body("kind", equalTo("CAREGIVER"));
    }

    @Test
    void refusesAFileWithoutAnyName() {
        Api.post(STRANGER, "/persons", Map.of("gender", "WOMAN"))
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("alias"))
                .body("errors[0].rule", equalTo("name-or-alias-required"));
    }

    @Test
    void tiesTheAccountOfAPersonWhoRegistersHerselfAtOnce() {
        String her = Tokens.person(UUID.randomUUID().toString());

        Api.post(her, "/persons", Map.of("alias", "Soleil")).then().statusCode(201);

        Api.get(her, "/me").then().statusCode(200).body("displayName", equalTo("Soleil"));
        Api.post(her, "/persons", Map.of("alias", "Soleil"))
                .then()
                .statusCode(409)
                .body("type", equalTo("https://parvis.fr/problems/account-already-linked"));
    }

    @Test
    @Requirement("PER-31")
    void keepsNoIdentityInClear() throws SQLException {
        String secret = "Zyglophtarde";
        String id = Api.post(
                        STRANGER,
                        "/persons",
                        Map.of("lastName", secret, "email", secret + "@example.org", "postalAddress", secret))
                .then()
                .statusCode(201)
                .extract()
                .path("personId");

        assertThat(rowsThatHold(secret)).isZero();
        assertThat(database().number("select count(*) from data_key where reference = ?", UUID.fromString(id)))
                .isOne();
    }

    @Test
    void isTheSameNotFoundForAStrangerAsForAnUnknownId() {
        PersonFile file = aPerson();

        Response someElses = Api.get(STRANGER, file.path(""));
        Response unknown = Api.get(STRANGER, "/persons/" + UUID.randomUUID());

        assertThat(someElses.statusCode()).isEqualTo(404);
        assertThat(withoutTrace(someElses)).isEqualTo(withoutTrace(unknown));
        Api.get(file.herToken(), file.path("")).then().statusCode(200);
        Api.get(file.facilitatorToken(), file.path("")).then().statusCode(200);
    }

    @Test
    @Requirement("PER-29")
    void leavesARowForEveryReadingAlsoWhenNothingChanged() {
        PersonFile file = aPerson();
        String tag = Api.get(file.herToken(), file.path("")).header("ETag");

        Api.as(file.facilitatorToken())
                .header("If-None-Match", tag)
                .get("/api/v1" + file.path(""))
                .then()
                .statusCode(304);

        assertThat(database()
                        .texts(
                                "select reader_kind from access_log where file_id = ? and what = 'FILE' order by id",
                                file.uuid()))
                .containsExactly("PERSON", "FACILITATOR");
        Api.get(file.herToken(), file.path("/access-log"))
                .then()
                .statusCode(200)
                .body("items.what", hasItems("FILE", "ACCESS_LOG"));
    }

    @Test
    void letsNobodyChangeTheAccessLog() {
        PersonFile file = aPerson();
        Api.get(file.herToken(), file.path(""));

        assertThat(catchThrowable(() -> database().execute("delete from access_log where file_id = ?", file.uuid())))
                .hasMessageContaining("access_log");
    }

    @Test
    void changesIdentityOnlyFromTheStateThatWasRead() {
        PersonFile file = aPerson();
        String tag = Api.get(file.herToken(), file.path("")).header("ETag");
        Map<String, Object> body = Map.of("alias", "Étoile", "birthDate", "2001-02-03");

        Api.as(file.herToken()).body(body).put("/api/v1" + file.path("")).then().statusCode(428);
        Api.put(file.herToken(), file.path(""), body, "\"stale\"").then().statusCode(412);
        Api.put(file.herToken(), file.path(""), body, tag)
                .then()
                .statusCode(200)
                .body("displayName", equalTo("Étoile"));
        Api.put(file.herToken(), file.path(""), body, tag).then().statusCode(412);
    }

    @Test
    @Requirement("PER-31")
    void namesOnlyThoseTheCallerMaySee() {
        PersonFile mine = aPerson();
        PersonFile other = aPerson();
        Map<String, Object> body = Map.of("references", List.of(mine.reference(), other.reference()));

        Api.post(mine.facilitatorToken(), "/identities:batch", body)
                .then()
                .statusCode(200)
                .body("identities", hasSize(1))
                .body("identities[0].reference", equalTo(mine.reference()));
        Api.post(Tokens.service("demand", "facilitation"), "/identities:batch", body)
                .then()
                .statusCode(200)
                .body("identities", hasSize(2));
        assertThat(database()
                        .number(
                                "select count(*) from access_log where file_id = ? and what = 'NAME' and reader_kind = 'SERVICE'",
                                mine.uuid()))
                .isOne();
    }

    @Test
    void servesManyReadersAndWritersAtOnce() {
        PersonFile file = aPerson();

        List<Integer> answers = parallel(24, i -> switch (i % 4) {
            case 0 -> Api.get(file.herToken(), file.path("")).statusCode();
            case 1 -> Api.get(file.facilitatorToken(), file.path("/access-log")).statusCode();
            case 2 -> Api.get(file.herToken(), "/me").statusCode();
            default ->
                Api.post(STRANGER, "/persons", Map.of("alias", "Lune " + i)).statusCode();
        });

        assertThat(answers).containsOnly(200, 201);
    }

    @Test
    void letsOneOfTwoSimultaneousChangesThrough() {
        PersonFile file = aPerson();
        String tag = Api.get(file.herToken(), file.path("")).header("ETag");

        List<Integer> answers = parallel(
                2,
                i -> Api.put(file.herToken(), file.path(""), Map.of("alias", "Lune " + i), tag)
                        .statusCode());

        assertThat(answers).containsExactlyInAnyOrder(200, 412);
    }

    private static String withoutTrace(Response response) {
        return response.body().asString().replaceAll("\"traceId\":\"[^\"]*\"", "");
    }

    private static long rowsThatHold(String secret) throws SQLException {
        long found = 0;
        try (Connection connection = database().connect();
                ResultSet tables = connection.getMetaData().getTables(null, "public", "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                String table = tables.getString("TABLE_NAME");
                String hex = HexFormat.of().formatHex(secret.getBytes(StandardCharsets.UTF_8));
                found += database()
                        .number(
                                "select count(*) from " + table + " as t where t::text ilike ? or t::text ilike ?",
                                "%" + secret + "%",
                                "%" + hex + "%");
            }
        }
        return found;
    }
}

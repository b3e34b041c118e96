package fr.parvis.persons.legalexception;

import static fr.parvis.persons.legalexception.Tellings.read;
import static fr.parvis.persons.legalexception.Tellings.release;
import static fr.parvis.persons.legalexception.Tellings.tell;
import static fr.parvis.persons.legalexception.Tellings.telling;
import static fr.parvis.persons.legalexception.Tellings.told;
import static fr.parvis.persons.world.PersonFile.aPerson;
import static fr.parvis.persons.world.PersonFile.database;
import static fr.parvis.testkit.Parallel.parallel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.PersonFile;
import fr.parvis.persons.world.TestKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How what was told without consent is kept: once, unchanged, unreadable, and every reading noted. */
@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class LegalExceptionKeptQuarkusTest {

    @Test
    void isRecordedOnceForOneKeyAndOftenForMany() {
        PersonFile file = aPerson();
        String path = file.path("/legal-exceptions");
        String key = UUID.randomUUID().toString();

        String first = Api.post(file.facilitatorToken(), path, telling(), key).path("legalExceptionId");
        Api.post(file.facilitatorToken(), path, telling(), key)
                .then()
                .statusCode(201)
                .body("legalExceptionId", equalTo(first));
        List<Integer> answers = parallel(8, _ -> tell(file).statusCode());

        assertThat(answers).containsOnly(201);
        assertThat(database().number("select count(*) from legal_exception where person_id = ?", file.uuid()))
                .isEqualTo(9);
    }

    @Test
    void notesEveryReadingAlsoWhenNothingChanged() {
        PersonFile file = aPerson();
        String id = told(file);
        String tag = read(file.facilitatorToken(), id).header("ETag");

        Api.as(file.facilitatorToken())
                .header("If-None-Match", tag)
                .get("/api/v1/legal-exceptions/" + id)
                .then()
                .statusCode(304);
        Api.get(file.facilitatorToken(), "/legal-exceptions");

        assertThat(database().number("select count(*) from access_log where file_id = ?", UUID.fromString(id)))
                .isEqualTo(3);
    }

    @Test
    @Requirement("PER-28")
    void standsNowhereInClear() {
        PersonFile file = aPerson();
        release(file.facilitatorToken(), told(file));
        String hex = HexFormat.of().formatHex("Zyglophtarde".getBytes(StandardCharsets.UTF_8));

        for (String table : database().texts("select tablename from pg_tables where schemaname = 'public'")) {
            assertThat(database()
                            .number(
                                    "select count(*) from " + table + " as t where t::text ilike ? or t::text ilike ?",
                                    "%Zyglophtarde%",
                                    "%" + hex + "%"))
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void isChangedAndRemovedByNobody() {
        PersonFile file = aPerson();
        UUID id = UUID.fromString(told(file));
        release(file.facilitatorToken(), id.toString());

        for (String change : List.of(
                "update legal_exception set author = 'x' where id = ?",
                "delete from legal_exception where id = ?",
                "update legal_exception_release set released_at = now() where exception_id = ?",
                "delete from legal_exception_release where exception_id = ?")) {
            assertThat(catchThrowable(() -> database().execute(change, id))).hasStackTraceContaining("append-only");
        }
    }

    @Test
    void isNotThereOnceTheKeyOfTheFileIsGone() {
        PersonFile file = aPerson();
        String id = told(file);

        database().execute("delete from data_key where reference = ?", file.uuid());

        read(file.facilitatorToken(), id).then().statusCode(404);
        release(file.facilitatorToken(), id).then().statusCode(404);
        Api.get(file.facilitatorToken(), "/legal-exceptions")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void namesEachFieldAtFault() {
        PersonFile file = aPerson();
        String path = file.path("/legal-exceptions");
        long before = database().number("select count(*) from legal_exception");

        Api.post(file.facilitatorToken(), path, Map.of())
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("legalBasis"))
                .body("errors.field", hasItem("recipientName"))
                .body("errors.field", hasItem("content"))
                .body("errors.field", hasItem("informedFirst"));
        Map<String, Object> unexplained = telling();
        unexplained.remove("whyNotInformed");
        Api.post(file.facilitatorToken(), path, unexplained)
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("whyNotInformed"));
        Map<String, Object> ofAnotherLaw = telling();
        ofAnotherLaw.put("legalBasis", "CASF_L311_3");
        Api.post(file.facilitatorToken(), path, ofAnotherLaw)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem(startsWith("legalBasis")));

        assertThat(database().number("select count(*) from legal_exception")).isEqualTo(before);
    }
}

package fr.parvis.commons.web;

import static fr.parvis.commons.web.NotesApi.NOTES;
import static fr.parvis.commons.web.NotesApi.TROUBLE;
import static fr.parvis.commons.web.NotesApi.note;
import static fr.parvis.commons.web.NotesApi.notes;
import static fr.parvis.commons.web.NotesApi.post;
import static fr.parvis.commons.web.NotesApi.text;
import static fr.parvis.commons.web.WebQuarkusTest.assertProblem;
import static fr.parvis.commons.web.WebQuarkusTest.key;
import static fr.parvis.commons.web.WebQuarkusTest.person;
import static fr.parvis.commons.web.sample.Surroundings.count;
import static fr.parvis.commons.web.sample.Surroundings.sql;
import static fr.parvis.testkit.http.Http.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.parvis.commons.web.sample.Surroundings;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class IdempotencyQuarkusTest {

    @Test
    void requiresAWellFormedKey() {
        Response none = person().body(note(text())).post(NOTES);
        Response spaced =
                person().header("Idempotency-Key", "a b").body(note(text())).post(NOTES);

        assertProblem(none, 400, "idempotency-key-missing");
        assertThat(none.jsonPath().getString("errors[0].field")).isEqualTo("Idempotency-Key");
        assertProblem(spaced, 400, "idempotency-key-invalid");
    }

    @Test
    @Requirement("GAT-08")
    void givesTheSameAnswerAgainWithoutASecondEffect() {
        String key = key();
        String text = text();

        Response first = post(NOTES, key, note(text));
        Response again = post(NOTES, key, note(text));

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag")).isNotBlank();
        assertThat(again.contentType()).isEqualTo(first.contentType());
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(notes(text)).isOne();
    }

    @Test
    void refusesTheKeyForAnotherBody() {
        String key = key();
        String text = text();
        post(NOTES, key, note(text));

        Response other = post(NOTES, key, note(text + " and more"));

        assertProblem(other, 422, "idempotency-key-reused");
        assertThat(notes(text + " and more")).isZero();
    }

    @Test
    void keepsTheKeysOfTwoCallersAndTwoPathsApart() {
        String key = key();
        String one = text();
        String two = text();

        assertThat(post(NOTES, key, note(one)).statusCode()).isEqualTo(201);
        assertThat(given().auth()
                        .oauth2(Surroundings.token("bruno", "PERSON"))
                        .contentType("application/json")
                        .header("Idempotency-Key", key)
                        .body(note(two))
                        .post(NOTES)
                        .statusCode())
                .isEqualTo(201);
        assertThat(post(TROUBLE + "slow", key, note(text())).statusCode()).isEqualTo(202);
    }

    @Test
    void knowsTheFinalVersionInsideTheJointTransaction() {
        Response created = post(NOTES, key(), note(text()));
        String id = created.jsonPath().getString("id");

        Response appended = post(TROUBLE + id + "/appended", key(), note(" and more"));

        assertThat(appended.statusCode()).isEqualTo(200);
        assertThat(appended.header("ETag"))
                .isEqualTo(person().get(NOTES + "/" + id).header("ETag"))
                .isNotEqualTo(created.header("ETag"));
    }

    @Test
    void givesEveryRepetitionOfAnActTheSameOperationId() {
        String key = key();

        String first = operation(key);

        assertThat(operation(key)).isEqualTo(first);
        assertThat(operation(key())).isNotEqualTo(first);
    }

    @Test
    void storesNeitherCallerNorPathNorTextInTheClear() {
        String text = text();
        post(NOTES, "key-" + text, note(text));

        assertThat(count("select count(*) from idempotency_keys k where encode(k.answer, 'escape') like '%" + text
                        + "%' or k::text like '%anna%' or encode(k.scope, 'escape') like '%notes%'"))
                .isZero();
    }

    @Test
    void removesOnlyAnswersThatAreOver() {
        post(NOTES, key(), note(text()));
        sql("update idempotency_keys set expires_at = now() - interval '1 second'");
        post(NOTES, key(), note(text()));

        await().untilAsserted(() ->
                assertThat(count("select count(*) from idempotency_keys")).isOne());
    }

    @Test
    void judgesARequestAnewAfterADay() {
        String key = key();
        String text = text();
        post(NOTES, key, note(text));
        sql("delete from note where text = '" + text + "'");
        sql("update idempotency_keys set expires_at = now() - interval '1 second'");

        Response nextDay = post(NOTES, key, note(text));

        assertThat(nextDay.statusCode()).isEqualTo(201);
        assertThat(nextDay.header("Idempotency-Replayed")).isNull();
        assertThat(notes(text)).isOne();
    }

    private static String operation(String key) {
        return person().header("Idempotency-Key", key)
                .post(TROUBLE + "operation")
                .jsonPath()
                .getString("errors[0].field");
    }
}

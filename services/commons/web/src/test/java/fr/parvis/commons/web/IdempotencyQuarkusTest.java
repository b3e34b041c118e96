package fr.parvis.commons.web;

import static fr.parvis.commons.web.WebQuarkusTest.assertProblem;
import static fr.parvis.commons.web.WebQuarkusTest.key;
import static fr.parvis.commons.web.WebQuarkusTest.person;
import static fr.parvis.commons.web.sample.Surroundings.count;
import static fr.parvis.commons.web.sample.Surroundings.sql;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.parvis.commons.web.sample.Gate;
import fr.parvis.commons.web.sample.Surroundings;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class IdempotencyQuarkusTest {

    private static final String NOTES = "/api/v1/notes";
    private static final String TROUBLE = "/api/v1/trouble/";

    @Inject
    Gate gate;

    @AfterEach
    void letEverybodyPass() {
        gate.open();
    }

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
    @Requirement("GAT-08")
    void hasOneEffectHoweverManyArriveAtOnce() throws Exception {
        String key = key();
        String text = text();

        List<Response> answers = atOnce(24, () -> post(NOTES, key, note(text)));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isIn(201, 409));
        assertThat(answers).anySatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(201));
        assertThat(answers.stream()
                        .filter(answer -> answer.statusCode() == 201)
                        .map(answer -> answer.asString())
                        .distinct())
                .hasSize(1);
        assertThat(notes(text)).isOne();
    }

    @Test
    void servesManyDifferentRequestsAtOnce() throws Exception {
        String prefix = text();
        List<Callable<Response>> calls = IntStream.range(0, 40)
                .<Callable<Response>>mapToObj(i -> () -> post(NOTES, key(), note(prefix + " " + i)))
                .toList();

        List<Response> answers = all(calls);

        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(201));
        assertThat(count("select count(*) from note where text like '" + prefix + "%'"))
                .isEqualTo(40);
    }

    @Test
    void tellsTheSecondToWaitWhileTheFirstIsBeingHandled() throws Exception {
        String key = key();
        String text = text();
        gate.close();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Response> first = threads.submit(() -> post(TROUBLE + "slow", key, note(text)));
            await().until(() -> gate.waiting() == 1);

            Response second = post(TROUBLE + "slow", key, note(text));
            gate.open();

            assertProblem(second, 409, "request-in-progress");
            assertThat(second.header("Retry-After")).isEqualTo("1");
            assertThat(first.get().statusCode()).isEqualTo(202);
        }
        Response third = post(TROUBLE + "slow", key, note(text));
        assertThat(third.statusCode()).isEqualTo(202);
        assertThat(third.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(notes(text)).isOne();
    }

    @Test
    @Requirement("GAT-08")
    void leavesNothingWhenTheConnectionDiesBeforeTheCommit() throws Exception {
        String key = key();
        String text = text();
        gate.close();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Response> first = threads.submit(() -> post(TROUBLE + "slow", key, note(text)));
            await().until(() -> gate.waiting() == 1);
            sql("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where pid <> pg_backend_pid() and state = 'idle in transaction'");
            gate.open();

            assertProblem(first.get(), 500, "internal");
        }
        assertThat(notes(text)).isZero();

        Response again = post(TROUBLE + "slow", key, note(text));

        assertThat(again.statusCode()).isEqualTo(202);
        assertThat(again.header("Idempotency-Replayed")).isNull();
        assertThat(notes(text)).isOne();
    }

    @Test
    void leavesNoHalfEffectOfARefusalAndJudgesItAnewNextTime() {
        String key = key();
        String text = text();

        Response refused = post(TROUBLE + "refused-after-writing", key, note(text));
        Response again = post(TROUBLE + "refused-after-writing", key, note(text));

        assertProblem(refused, 422, "rule-refused");
        assertProblem(again, 422, "rule-refused");
        assertThat(again.header("Idempotency-Replayed")).isNull();
        assertThat(notes(text)).isZero();
    }

    @Test
    void storesARefusalThatWasMeantToLeaveATrace() {
        String key = key();
        String text = text();

        Response counted = post(TROUBLE + "refused-but-counted", key, note(text));
        Response again = post(TROUBLE + "refused-but-counted", key, note(text));

        assertThat(counted.statusCode()).isEqualTo(422);
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(notes(text)).isOne();
    }

    @Test
    void neitherKeepsTheEffectNorTheAnswerOfAFailure() {
        String key = key();
        String text = text();

        Response failed = post(TROUBLE + "broken-after-writing", key, note(text));
        Response again = post(TROUBLE + "broken-after-writing", key, note(text));

        assertThat(failed.statusCode()).isEqualTo(503);
        assertThat(again.header("Idempotency-Replayed")).isNull();
        assertThat(notes(text)).isZero();
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

    private static Response post(String path, String key, String body) {
        return person().header("Idempotency-Key", key).body(body).post(path);
    }

    private static List<Response> atOnce(int times, Callable<Response> call) throws Exception {
        return all(IntStream.range(0, times).mapToObj(_ -> call).toList());
    }

    private static List<Response> all(List<Callable<Response>> calls) throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
            List<Response> answers = new ArrayList<>();
            for (Future<Response> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private static long notes(String text) {
        return count("select count(*) from note where text = '" + text + "'");
    }

    private static String note(String text) {
        return "{\"text\": \"" + text + "\"}";
    }

    private static String text() {
        return "wish " + UUID.randomUUID();
    }
}

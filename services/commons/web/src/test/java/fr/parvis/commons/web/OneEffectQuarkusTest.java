package fr.parvis.commons.web;

import static fr.parvis.commons.web.NotesApi.NOTES;
import static fr.parvis.commons.web.NotesApi.TROUBLE;
import static fr.parvis.commons.web.NotesApi.all;
import static fr.parvis.commons.web.NotesApi.atOnce;
import static fr.parvis.commons.web.NotesApi.note;
import static fr.parvis.commons.web.NotesApi.notes;
import static fr.parvis.commons.web.NotesApi.post;
import static fr.parvis.commons.web.NotesApi.text;
import static fr.parvis.commons.web.WebQuarkusTest.assertProblem;
import static fr.parvis.commons.web.WebQuarkusTest.key;
import static fr.parvis.commons.web.sample.Surroundings.count;
import static fr.parvis.commons.web.sample.Surroundings.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.parvis.commons.web.sample.Gate;
import fr.parvis.commons.web.sample.Surroundings;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class OneEffectQuarkusTest {

    @Inject
    Gate gate;

    @AfterEach
    void letEverybodyPass() {
        gate.open();
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
}

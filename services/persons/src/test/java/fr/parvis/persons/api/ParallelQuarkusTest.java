package fr.parvis.persons.api;

import static fr.parvis.testkit.Parallel.parallel;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.persons.world.TestKeys;
import fr.parvis.testkit.ParvisService;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Eight callers at once at every endpoint: sessions of Hibernate Reactive fail under concurrency only. */
@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class ParallelQuarkusTest {

    private static final int CALLERS = 8;

    @Test
    void answersEightAtOnceAtEveryEndpoint() {
        Map<String, IntFunction<Response>> calls = EveryCall.calls();

        assertThat(calls.keySet())
                .containsExactlyInAnyOrderElementsOf(Policy.lines().keySet());
        calls.forEach((endpoint, call) -> {
            List<Integer> statuses =
                    parallel(CALLERS, call).stream().map(Response::statusCode).toList();
            assertThat(statuses)
                    .as(endpoint)
                    .allSatisfy(status -> assertThat(status).isIn(200, 201, 202, 204, 404, 409, 412))
                    .anySatisfy(status -> assertThat(status).isLessThan(300));
        });
    }
}

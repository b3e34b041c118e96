package fr.parvis.gateway;

import static fr.parvis.gateway.world.Callers.as;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.gateway.world.Behind;
import fr.parvis.gateway.world.Callers;
import fr.parvis.gateway.world.UpstreamService;
import fr.parvis.gateway.world.UpstreamService.Mood;
import fr.parvis.testkit.Parallel;
import fr.parvis.testkit.ParvisService;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many at once, allowed and not: nobody gets another's answer, and no token is sent for another. */
@QuarkusTest
@ParvisService(name = "gateway", side = "offer", database = false)
@WithTestResource(value = UpstreamService.class, initArgs = @ResourceArg(name = "upstream", value = "cooperation"))
class ParallelQuarkusTest {

    private static final int CALLERS = 60;

    @AfterEach
    void theServiceIsWellAgain() {
        Behind.is(Mood.WELL);
    }

    @Test
    void givesEachCallerItsOwnAnswerUnderItsOwnToken() {
        Behind.is(Mood.WELL);
        List<String> tokens = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < CALLERS; i++) {
            tokens.add(Callers.coordinator());
            ids.add("caller-" + UUID.randomUUID());
        }

        List<Response> answers = Parallel.parallel(CALLERS, i -> switch (i % 3) {
            case 0 -> as(tokens.get(i)).header("X-Correlation-Id", ids.get(i)).get("/api/v1/requests");
            case 1 ->
                as(tokens.get(i))
                        .header("X-Correlation-Id", ids.get(i))
                        .contentType("application/json")
                        .header("Idempotency-Key", ids.get(i))
                        .body(Behind.RESPONSE.getBytes(StandardCharsets.UTF_8))
                        .post("/api/v1/requests/" + UUID.randomUUID() + "/responses");
            default -> as(tokens.get(i)).header("X-Correlation-Id", ids.get(i)).get("/api/v1/communities");
        });

        for (int i = 0; i < CALLERS; i++) {
            assertThat(answers.get(i).statusCode())
                    .isEqualTo(List.of(200, 201, 403).get(i % 3));
            assertThat(answers.get(i).header("X-Correlation-Id")).isEqualTo(ids.get(i));
        }
        Map<String, Object> pairs = new HashMap<>();
        for (Map<String, Object> asked : Behind.asked()) {
            Map<?, ?> headers = (Map<?, ?>) Objects.requireNonNull(asked.get("headers"));
            pairs.put(first(headers, "x-correlation-id"), first(headers, "authorization"));
        }
        assertThat(pairs).hasSize(CALLERS - CALLERS / 3);
        pairs.forEach((id, token) -> assertThat(token).isEqualTo("Bearer " + tokens.get(ids.indexOf(id))));
        assertThat(new HashSet<>(pairs.values())).hasSize(pairs.size());
    }

    @Test
    void deniesAllOfThemWhenTheServiceIsGone() {
        Behind.is(Mood.GONE);

        List<Integer> statuses = Parallel.parallel(
                CALLERS, _ -> as(Callers.coordinator()).get("/api/v1/requests").statusCode());

        assertThat(statuses).containsOnly(503);
    }

    private static String first(Map<?, ?> headers, String name) {
        return String.valueOf(((List<?>) Objects.requireNonNull(headers.get(name))).getFirst());
    }
}

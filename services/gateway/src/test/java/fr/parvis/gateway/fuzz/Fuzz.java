package fr.parvis.gateway.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.gateway.world.Api;
import fr.parvis.gateway.world.Callers;
import fr.parvis.gateway.world.Shapes;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Calls one side's gateway as its published description says and as it does not. The same seed makes the same calls;
 * {@code -Dparvis.fuzz.seed=…} takes another.
 */
public final class Fuzz {

    private static final Logger LOG = Logger.getLogger(Fuzz.class);
    private static final long USUAL_SEED = 20_261_122L;
    private static final int A_FEW = 12;

    private final String side;
    private final long seed = Long.getLong("parvis.fuzz.seed", USUAL_SEED);
    private final Api api;
    private final Shapes shapes;
    private final Attempts attempts;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    public Fuzz(String side) {
        this.side = side;
        api = Api.read("gateway-" + side);
        shapes = new Shapes(api);
        attempts = new Attempts(api, new Random(seed));
        LOG.infof("calls of the %s side are made from the seed %d", side, seed);
    }

    /** Every attempt by the partner an operation is open to; each is answered as expected. How many there were. */
    public int byThePartner() {
        int calls = 0;
        for (Api.Operation operation : api.operations()) {
            for (Attempt attempt : attempts.of(operation)) {
                HttpResponse<String> answer = send(attempt, partner());
                checkPublished(attempt, answer);
                assertThat(attempt.expected()).as(told(attempt, answer)).contains(answer.statusCode());
                calls++;
            }
        }
        return calls;
    }

    /** A few attempts at every operation by every other role of the side; each is refused in the same words. */
    public void byEveryOtherRole() {
        Callers.everyRoleOf(side).forEach((role, token) -> {
            if (!role.equals(partnersRole())) {
                api.operations()
                        .forEach(operation -> attempts.some(operation, A_FEW).stream()
                                .filter(attempt -> !attempt.expected().contains(413))
                                .forEach(attempt -> refused(attempt, send(attempt, token.get()), 403, "not-open")));
            }
        });
    }

    /** The right call at every operation with tokens that are worth nothing here, and with none. */
    public void byStrangers() {
        for (Api.Operation operation : api.operations()) {
            Attempt right = attempts.right(operation);
            Callers.strangersOf(side)
                    .values()
                    .forEach(token -> refused(right, send(right, token), 401, "unauthenticated"));
            refused(right, send(right, null), 401, "unauthenticated");
        }
    }

    private void refused(Attempt attempt, HttpResponse<String> answer, int status, String problem) {
        checkPublished(attempt, answer);
        assertThat(answer.statusCode()).as(told(attempt, answer)).isEqualTo(status);
        assertThat(answer.body()).as(told(attempt, answer)).contains("https://parvis.fr/problems/" + problem);
    }

    private void checkPublished(Attempt attempt, HttpResponse<String> answer) {
        String told = told(attempt, answer);
        assertThat(attempt.operation().statuses()).as(told).contains(answer.statusCode());
        assertThat(answer.statusCode()).as(told).isLessThan(500);
        Map<String, Map<String, Object>> published = attempt.operation().answered(answer.statusCode());
        if (published.isEmpty()) {
            assertThat(answer.body()).as(told).isEmpty();
            return;
        }
        String type = answer.headers().firstValue("Content-Type").orElse("none").split(";", 2)[0];
        assertThat(published).as(told).containsKey(type);
        Map<String, Object> content = published.getOrDefault(type, Map.of());
        if (content.containsKey("schema")) {
            assertThat(shapes.allow(Api.schema(content, "schema"), answer.body()))
                    .as(told)
                    .isTrue();
        }
    }

    private HttpResponse<String> send(Attempt attempt, @Nullable String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + RestAssured.port + attempt.uri()))
                .timeout(Duration.ofSeconds(20))
                .method(
                        attempt.operation().method(),
                        attempt.body().length() == 0
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofByteArray(attempt.body().getBytes()));
        attempt.headers().forEach(request::header);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(attempt.toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    private String told(Attempt attempt, HttpResponse<String> answer) {
        return "seed %d, %s → %d %s".formatted(seed, attempt, answer.statusCode(), answer.body());
    }

    private String partner() {
        return Callers.partnerOf(side);
    }

    private String partnersRole() {
        return Callers.partnersRoleOf(side);
    }

    /** How many operations the side publishes. */
    public int operations() {
        return api.operations().size();
    }
}

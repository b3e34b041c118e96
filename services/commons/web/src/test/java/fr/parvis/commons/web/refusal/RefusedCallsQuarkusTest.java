package fr.parvis.commons.web.refusal;

import static fr.parvis.testkit.http.Http.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.parvis.commons.web.sample.Surroundings;
import fr.parvis.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class RefusedCallsQuarkusTest {
    private static final Logger LOG = Logger.getLogger("fr.parvis.refusals");

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord line) {
            lines.add(line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        LOG.addHandler(handler);
    }

    @AfterEach
    void stop() {
        LOG.removeHandler(handler);
    }

    @Test
    void writesDownACallWithoutAToken() {
        given().get("/api/v1/notes?text=secret").then().statusCode(401);

        await().untilAsserted(() -> assertThat(lines)
                .containsExactly("refused \"GET /api/v1/notes HTTP/1.1\" 401 claimed_realm=- claimed_subject=-"));
    }

    @Test
    void writesDownWhoATokenOfAnotherSideClaimsToBe() {
        String token = Tokens.coordinator("735771b2", "c360-14");

        given().auth().oauth2(token).get("/api/v1/notes").then().statusCode(401);

        await().untilAsserted(() ->
                assertThat(lines).singleElement().asString().contains(" 401 ", "claimed_subject=735771b2"));
    }

    @Test
    void writesDownNoAddressThatIsASecret() {
        given().get("/api/v1/calendars/" + "A".repeat(43)).then().statusCode(401);

        await().untilAsserted(() -> assertThat(lines)
                .containsExactly("refused \"GET /api/v1/calendars/… HTTP/1.1\" 401 claimed_realm=- claimed_subject=-"));
    }
}

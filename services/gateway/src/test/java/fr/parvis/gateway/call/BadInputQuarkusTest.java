package fr.parvis.gateway.call;

import static fr.parvis.gateway.world.Callers.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;

import fr.parvis.gateway.world.Behind;
import fr.parvis.gateway.world.Callers;
import fr.parvis.gateway.world.RawHttp;
import fr.parvis.gateway.world.UpstreamService;
import fr.parvis.gateway.world.UpstreamService.Mood;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever arrives: a problem that names what is wrong, and nothing passed on. */
@QuarkusTest
@ParvisService(name = "gateway", side = "offer", database = false)
@WithTestResource(value = UpstreamService.class, initArgs = @ResourceArg(name = "upstream", value = "cooperation"))
class BadInputQuarkusTest {

    private static final String ACKNOWLEDGEMENT = "/api/v1/requests/" + UUID.randomUUID() + "/acknowledgement";

    @BeforeEach
    void nothingWasAsked() {
        Behind.is(Mood.WELL);
    }

    @Test
    @Requirement("GAT-08")
    void namesTheQueryParameterThatIsUnknownGivenTwiceOrUnreadable() {
        as(Callers.coordinator())
                .get("/api/v1/requests?organisation=c360-27")
                .then()
                .statusCode(400)
                .body("type", endsWith("invalid-parameter"))
                .body("errors.field", contains("organisation"))
                .body("errors.message", contains("n’est pas connu"));
        as(Callers.coordinator())
                .get("/api/v1/requests?limit=1&limit=2")
                .then()
                .statusCode(400)
                .body("errors.field", contains("limit"))
                .body("errors.message", contains("ne doit être donné qu’une fois"));
        as(Callers.coordinator())
                .get("/api/v1/requests?q=%ff")
                .then()
                .statusCode(400)
                .body("errors.field", contains("q"));
        assertThat(Behind.asked()).isEmpty();
    }

    @Test
    void takesJsonAndNothingElse() {
        for (String type :
                List.of("text/plain", "application/xml", "application/json; charset=utf-16", "json", "*/*")) {
            writing()
                    .contentType("text/plain")
                    .header("Content-Type", type)
                    .body("{}".getBytes(StandardCharsets.UTF_8))
                    .post(ACKNOWLEDGEMENT)
                    .then()
                    .statusCode(415);
        }
        writing()
                .contentType("application/json")
                .header("Content-Encoding", "gzip")
                .body("{}")
                .post(ACKNOWLEDGEMENT)
                .then()
                .statusCode(415);
        assertThat(Behind.asked()).isEmpty();
    }

    @Test
    void givesJsonAndNothingElse() {
        as(Callers.coordinator())
                .accept("text/html")
                .get("/api/v1/requests")
                .then()
                .statusCode(406);
        as(Callers.coordinator())
                .accept("application/pdf, application/json;q=0.5")
                .get("/api/v1/requests")
                .then()
                .statusCode(200);
    }

    @Test
    void takesBodiesUpToTheBoundOfTheRoute() {
        String day = "{\"expectedAnswerOn\":\"2026-12-01\"}";
        String atBound = day + " ".repeat(1024 - day.length());
        writing()
                .contentType("application/json")
                .body(atBound)
                .post(ACKNOWLEDGEMENT)
                .then()
                .statusCode(200);
        writing()
                .contentType("application/json")
                .body(atBound + " ")
                .post(ACKNOWLEDGEMENT)
                .then()
                .statusCode(413)
                .body("type", endsWith("body-too-large"));
        writing()
                .contentType("application/json")
                .body("x".repeat(300_000))
                .post(ACKNOWLEDGEMENT)
                .then()
                .statusCode(413);
        assertThat(Behind.asked()).hasSize(1);
    }

    @Test
    void stopsReadingABodyOfUnknownLengthAtTheBound() {
        String chunk = "400\r\n" + "x".repeat(0x400) + "\r\n";
        RawHttp.Raw answer =
                RawHttp.send("POST " + ACKNOWLEDGEMENT + " HTTP/1.1\r\nHost: gateway\r\nAuthorization: Bearer "
                        + Callers.coordinator()
                        + "\r\nContent-Type: application/json\r\nIdempotency-Key: k\r\nTransfer-Encoding: chunked\r\n"
                        + "Connection: close\r\n\r\n" + chunk.repeat(20) + "0\r\n\r\n");

        assertThat(answer.status()).as(answer.text()).isEqualTo(413);
        assertThat(Behind.asked()).isEmpty();
    }

    @Test
    void passesABodyThatIsNoJsonToTheServiceWhichRefusesIt() {
        for (String body : List.of("{", "[]", "{}{", "null")) {
            writing()
                    .contentType("application/json")
                    .body(body)
                    .post(ACKNOWLEDGEMENT)
                    .then()
                    .statusCode(400);
        }
    }

    private static RequestSpecification writing() {
        return as(Callers.coordinator()).header("Idempotency-Key", "key");
    }
}

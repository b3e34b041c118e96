package fr.parvis.gateway.call;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.gateway.world.Behind;
import fr.parvis.gateway.world.Callers;
import fr.parvis.gateway.world.RawHttp;
import fr.parvis.gateway.world.RawHttp.Raw;
import fr.parvis.gateway.world.UpstreamService;
import fr.parvis.gateway.world.UpstreamService.Mood;
import fr.parvis.testkit.Lines;
import fr.parvis.testkit.ParvisService;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes no client library sends: none reaches a service, none gets more than a refusal. */
@QuarkusTest
@ParvisService(name = "gateway", side = "offer", database = false)
@WithTestResource(value = UpstreamService.class, initArgs = @ResourceArg(name = "upstream", value = "cooperation"))
class PathTricksQuarkusTest {

    private static final String ID = "3f2a8c1e-0d4b-4a6f-9c7e-5b1d2e3f4a5b";

    @BeforeEach
    void nothingWasAsked() {
        Behind.is(Mood.WELL);
    }

    @Test
    void isAnsweredWhenItIsPlain() {
        assertThat(RawHttp.get("/api/v1/requests", Callers.coordinator()).status())
                .isEqualTo(200);
        assertThat(Behind.asked()).hasSize(1);
    }

    @Test
    void isAnsweredWithAQuestionMarkThatNothingFollows() {
        assertThat(RawHttp.get("/api/v1/requests/" + ID + "?", Callers.coordinator())
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/requests/",
                "/api/v1//requests",
                "//api/v1/requests",
                "/api/v1/./requests",
                "/api/v1/x/../requests",
                "/api/v1/requests/../communities",
                "/api/v1/%2e%2e/v1/requests",
                "/api/v1/%72equests",
                "/api/v1/requests%2F",
                "/api/v1/requests%2f" + ID,
                "/api%2Fv1%2Frequests",
                "/api/v1/requests%5c",
                "/api/v1/requests;jsessionid=1",
                "/api;a=b/v1/requests",
                "/api/v1/requests%3Bx",
                "/api/v1/requests%00",
                "/api/v1/requests%0d%0aX-Injected:%20y",
                "/api/v1/requests%c0%af",
                "/API/V1/REQUESTS",
                "/api/v1/requests/" + ID + "/",
                "/api/v1/requests/" + ID + "/..",
                "/api/v1/requests/" + ID + "%2e",
                "/api/v1/communities?x=/api/v1/requests",
                "/q/health/../../api/v1/requests",
                "/q/../api/v1/requests",
                "//q/health",
                "/q/health/x",
                "/q/openapi",
                "http://gateway/api/v1/requests",
                "http://inside/api/v1/requests",
                "api/v1/requests",
                "*",
                "?x=1"
            })
    void isDeniedAndLoggedWhateverItMightBecome(String target) {
        try (Lines lines = Lines.listen()) {
            Raw answer = RawHttp.get(target, Callers.coordinator());

            assertThat(answer.status()).as(answer.text()).isEqualTo(403);
            assertThat(answer.body()).contains("https://parvis.fr/problems/not-open");
            assertThat(answer.text()).doesNotContain("X-Injected:");
            assertThat(lines.written(1))
                    .singleElement()
                    .asString()
                    .contains("refused \"- - HTTP/1.1\" 403 reason=not_listed");
        }
        assertThat(Behind.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/metrics", "/q/metrics/", "/api/../q/metrics", "/q/health/%2e%2e/metrics"})
    void isNoWayToTheFiguresOfTheServer(String target) {
        Raw answer = RawHttp.get(target, Callers.coordinator());

        assertThat(answer.status()).as(answer.text()).isEqualTo(403);
        assertThat(answer.body()).contains("https://parvis.fr/problems/forbidden");
    }

    /** No address at all (RFC 3986): the server itself refuses the line, before it looks who calls. */
    @ParameterizedTest
    @ValueSource(strings = {"/api/v1\\requests", "/api/v1/requests%", "/api/v1/requests%zz", "/api/v1/requests|x"})
    void isRefusedUnreadWhenItIsNoAddress(String target) {
        Raw answer = RawHttp.get(target, Callers.coordinator());

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.body()).isEmpty();
        assertThat(Behind.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEAD", "OPTIONS", "DELETE", "PATCH", "TRACE", "PROPFIND", "CONNECT", "get"})
    void isDeniedToAnotherMethod(String method) {
        Raw answer = RawHttp.send(method + " /api/v1/requests HTTP/1.1\r\nHost: gateway\r\nAuthorization: Bearer "
                + Callers.coordinator() + "\r\nConnection: close\r\n\r\n");

        assertThat(answer.status()).as(answer.text()).isEqualTo(403);
        assertThat(Behind.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Authorization: Bearer other",
                "X-Correlation-Id: aaaaaaaa\r\nX-Correlation-Id: bbbbbbbb",
                "If-None-Match: a\r\nIf-None-Match: b",
                "Accept-Language: fr\r\nAccept-Language: en",
                "Idempotency-Key: a\r\nIdempotency-Key: b"
            })
    void isRefusedWithAHeaderGivenTwice(String lines) {
        Raw answer = RawHttp.send("GET /api/v1/requests/" + ID + " HTTP/1.1\r\nHost: gateway\r\nAuthorization: Bearer "
                + Callers.coordinator() + "\r\n" + lines + "\r\nConnection: close\r\n\r\n");

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.body()).contains("https://parvis.fr/problems/invalid-parameter");
        assertThat(Behind.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override"})
    void staysTheMethodItWas(String header) {
        RawHttp.send("GET /api/v1/requests HTTP/1.1\r\nHost: gateway\r\nAuthorization: Bearer " + Callers.coordinator()
                + "\r\n" + header + ": POST\r\nConnection: close\r\n\r\n");

        assertThat(Behind.asked())
                .singleElement()
                .satisfies(asked -> assertThat(asked.get("method")).isEqualTo("GET"));
    }

    @Test
    void isRefusedWithABodyWhereNoneBelongs() {
        String head =
                "GET /api/v1/requests HTTP/1.1\r\nHost: gateway\r\nAuthorization: Bearer " + Callers.coordinator();

        Raw announced = RawHttp.send(head + "\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}");
        Raw chunked =
                RawHttp.send(head + "\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n2\r\n{}\r\n0\r\n\r\n");

        assertThat(announced.status()).as(announced.text()).isEqualTo(400);
        assertThat(chunked.status()).as(chunked.text()).isEqualTo(400);
        assertThat(Behind.asked()).isEmpty();
    }

    @Test
    void isRefusedWithTwoLengthsAndReadByItsChunksWithBothKindsOfLength() {
        String head = "POST /api/v1/requests/" + ID + "/acknowledgement HTTP/1.1\r\nHost: gateway\r\n"
                + "Authorization: Bearer " + Callers.coordinator()
                + "\r\nContent-Type: application/json\r\nIdempotency-Key: k\r\nConnection: close\r\n";

        Raw two = RawHttp.send(head + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}x");
        RawHttp.send(head + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n");

        assertThat(two.status()).as(two.text()).isEqualTo(400);
        assertThat(Behind.asked())
                .singleElement()
                .satisfies(asked -> assertThat(asked.get("body")).isEqualTo("{}"));
    }
}

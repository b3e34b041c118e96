package fr.parvis.cooperation.world;

import static fr.parvis.testkit.http.Http.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.parvis.commons.crypto.KeyEncryptionKeys;
import fr.parvis.testkit.TestDatabase;
import fr.parvis.testkit.Tokens;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** This side as its people and its superuser see it. */
public final class OfferSide {

    public static final LocalDate UNTIL = LocalDate.of(2026, 12, 31);
    public static final TestDatabase DATABASE = TestDatabase.of("cooperation");
    private static final AtomicLong MARKERS = new AtomicLong();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private OfferSide() {}

    /** A Communauté 360 of its own for each test, so that tests do not see each other's requests. */
    public static String anOrganisation() {
        return "c360-" + UUID.randomUUID().toString().substring(0, 8);
    }

    public static RequestSpecification coordinator(String organisation) {
        return given().auth().oauth2(Tokens.coordinator("coordinator of " + organisation, organisation));
    }

    public static RequestSpecification signatory() {
        return given().auth().oauth2(Tokens.carrierSignatory("carrier signatory"));
    }

    /** The same with an idempotency key and a JSON body. */
    public static RequestSpecification act(RequestSpecification caller, Object body) {
        return caller.header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body(body);
    }

    /**
     * Sends a watermark and waits until this side has read up to it: everything sent to the lane before is applied. A marker no other test ever
     * sent goes first, since tests may say the same instant.
     */
    public static void hear(Instant readUpTo) {
        listen(Instant.EPOCH.plusMillis(MARKERS.incrementAndGet()));
        listen(readUpTo);
    }

    private static void listen(Instant readUpTo) {
        DemandSide.watermark(readUpTo).send();
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> assertThat(signatory()
                                .get("/api/v1/knowledge")
                                .then()
                                .statusCode(200)
                                .extract()
                                .<String>path("readUpTo"))
                        .isEqualTo(readUpTo.toString()));
    }

    /** Grants and releases a request, and waits until both are known here. */
    public static UUID aVisibleRequest(String organisation, String text, TestClock clock) {
        UUID handle = UUID.randomUUID();
        DemandSide.granted(handle, UNTIL, 1).send();
        DemandSide.released(DemandSide.request(handle, organisation, text).build(), 1)
                .send();
        hear(clock.instant());
        awaitStored(handle);
        return handle;
    }

    public static void awaitStored(UUID handle) {
        awaitNumber(1, "select count(*) from request where handle = ?", handle);
    }

    public static void awaitNumber(long expected, String sql, Object... parameters) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(
                        () -> assertThat(DATABASE.number(sql, parameters)).isEqualTo(expected));
    }

    /** Waits until the consumer of that topic has taken a message of that key and version, whatever became of it. */
    public static void awaitTaken(String topic, String key, long sequence) {
        awaitNumber(1, "select count(*) from inbox where topic = ? and key = ? and sequence = ?", topic, key, sequence);
    }

    public static Map<String, Object> aResponse(String text) {
        return Map.of(
                "sector", "COMMON_LAW",
                "domain", "HOUSING",
                "communeCode", "14118",
                "startOn", "2027-01-15",
                "durationDays", 90,
                "intensityMinutesPerWeek", 120,
                "costCentsPerMonth", 1500,
                "text", text,
                "conditions", "Une visite avant de décider.");
    }

    /** Proposes a response and returns its handle. */
    public static UUID proposed(String organisation, UUID request, String text) {
        return UUID.fromString(act(coordinator(organisation), aResponse(text))
                .post("/api/v1/requests/{handle}/responses", request)
                .then()
                .statusCode(201)
                .extract()
                .path("handle"));
    }

    /** Every answer kept for replay, opened. */
    public static List<String> storedAnswers() {
        KeyEncryptionKeys keys = KeyEncryptionKeys.read(SideKeys.kek());
        List<String> opened = new ArrayList<>();
        for (String row :
                DATABASE.texts("select encode(scope, 'hex') || ' ' || encode(answer, 'hex') from idempotency_keys")) {
            String scope = row.substring(0, row.indexOf(' '));
            byte[] answer = HexFormat.of().parseHex(row.substring(scope.length() + 1));
            opened.add(new String(keys.decrypt(answer, "idempotency|" + scope), StandardCharsets.UTF_8));
        }
        return opened;
    }
}

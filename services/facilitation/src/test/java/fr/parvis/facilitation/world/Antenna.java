package fr.parvis.facilitation.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.parvis.events.codes.OrganisationKind;
import fr.parvis.testkit.TestDatabase;
import fr.parvis.testkit.Tokens;
import fr.parvis.testkit.http.Http;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The antenna as its people and its superuser see it. */
public final class Antenna {

    public static final TestDatabase DATABASE = TestDatabase.of("facilitation");
    public static final String CALVADOS = "c360-14";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Antenna() {}

    public static RequestSpecification person(String subject) {
        return caller(Tokens.person(subject));
    }

    public static RequestSpecification facilitator(String subject) {
        return caller(Tokens.facilitator(subject));
    }

    public static RequestSpecification manager() {
        return caller(Tokens.carrierManager("manager"));
    }

    public static RequestSpecification caller(String token) {
        // The colon of "releases:preview" is sent as it stands.
        return Http.given().urlEncodingEnabled(false).auth().oauth2(token);
    }

    /** The same with a JSON body and an idempotency key of its own. */
    public static RequestSpecification with(RequestSpecification caller, Object body) {
        return with(caller, body, UUID.randomUUID().toString());
    }

    public static RequestSpecification with(RequestSpecification caller, Object body, String key) {
        return caller.contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body);
    }

    /** She decides in her own session. */
    public static Map<String, Object> ownAct() {
        return Map.of(
                "author", "PERSON",
                "manner", "OWN_SESSION",
                "wordingVersion", "v1",
                "wordingHash", "0".repeat(64),
                "performedAt", "2026-11-22T09:00:00Z");
    }

    /** She decided aloud; somebody else than the one who enters it heard her. */
    public static Map<String, Object> oralAct() {
        Map<String, Object> act = new HashMap<>(ownAct());
        act.put("manner", "ORAL_WITNESSED");
        act.put("witness", Map.of("name", "M. Roux", "role", "voisin"));
        // Said after all there is, as long as the test does not say otherwise.
        act.put("performedAt", Instant.now().toString());
        return act;
    }

    public static Map<String, Object> actWithoutEvidence() {
        Map<String, Object> act = new HashMap<>(ownAct());
        act.put("manner", "ORAL_WITNESSED");
        return act;
    }

    /** A Communauté 360 of its own for each test that looks at what arrives there. */
    public static String aCommunity(String name) {
        String code = "c360-" + UUID.randomUUID().toString().substring(0, 8);
        Happenings.listed(code, OrganisationKind.COMMUNITY_360, name, 1).send();
        awaitNumber(1, "select count(*) from organisation where code = ?", code);
        return code;
    }

    /** A site and a facilitator of that site. */
    public static String aFacilitator(String site) {
        String subject = "facilitator-" + UUID.randomUUID();
        Map<String, Object> body =
                Map.of("subject", subject, "displayName", "Karim Benali", "siteCode", site, "maxCaseload", 30);
        with(manager(), body).post("/api/v1/facilitators").then().statusCode(201);
        return subject;
    }

    /** In the directory, at a site far from every person of the tests. */
    public static void listed(String subject) {
        DATABASE.execute("""
                insert into site (code, name, commune_code, location_type, main)
                values ('site-far', 'Maison des choix', '97411', 'COMMON_LAW_BODY', false) on conflict do nothing""");
        DATABASE.execute("""
                insert into facilitator (id, subject, display_name, site_code, available, version)
                values (?, ?, 'Karim Benali', 'site-far', true, 0) on conflict do nothing""", UUID.randomUUID(), subject);
    }

    public static String aSite(String communeCode) {
        String code = "site-" + UUID.randomUUID().toString().substring(0, 8);
        Map<String, Object> body = Map.of(
                "code",
                code,
                "name",
                "Maison des choix",
                "communeCode",
                communeCode,
                "locationType",
                "COMMON_LAW_BODY",
                "main",
                false);
        with(manager(), body).post("/api/v1/sites").then().statusCode(201);
        return code;
    }

    public static void awaitNumber(long expected, String sql, Object... parameters) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(
                        () -> assertThat(DATABASE.number(sql, parameters)).isEqualTo(expected));
    }

    /** Waits until the consumer of that topic has taken this version, whatever became of it. */
    public static void awaitTaken(String topic, String key, long sequence) {
        awaitNumber(
                1, "select count(*) from inbox where topic = ? and key = ? and sequence >= ?", topic, key, sequence);
    }
}

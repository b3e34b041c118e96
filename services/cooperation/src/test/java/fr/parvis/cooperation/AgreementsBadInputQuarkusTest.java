package fr.parvis.cooperation;

import static fr.parvis.cooperation.world.AgreementWorld.AGREEMENT;
import static fr.parvis.cooperation.world.OfferSide.act;
import static fr.parvis.cooperation.world.OfferSide.coordinator;
import static fr.parvis.cooperation.world.OfferSide.signatory;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.parvis.cooperation.agreement.AgreementKind;
import fr.parvis.cooperation.agreement.ConventionElement;
import fr.parvis.cooperation.world.AgreementWorld;
import fr.parvis.cooperation.world.OfferSide;
import fr.parvis.cooperation.world.SideKeys;
import fr.parvis.cooperation.world.TestClock;
import fr.parvis.testkit.ParvisService;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "cooperation", side = "offer", kafka = true)
@WithTestResource(SideKeys.class)
class AgreementsBadInputQuarkusTest {

    @Inject
    TestClock clock;

    private final String organisation = OfferSide.anOrganisation();

    @BeforeEach
    void startNow() {
        clock.reset();
    }

    @Test
    void namesTheFieldOfEachBadText() {
        refused(Map.of("parties", List.of(AgreementWorld.party("carrier"))), 400, "content.parties", "size");
        refused(parties("carrier", "Nom Propre"), 400, "content.parties[1].code", "invalid");
        refused(parties("c360-14", "gem-caen"), 422, "content.parties", "carrier-missing");
        refused(parties("carrier", "gem-caen", "gem-caen"), 422, "content.parties", "twice");
        refused(Map.of("pilots", List.of(pilot("nobody"))), 422, "content.pilots", "unknown-party");
        refused(
                Map.of("pilots", List.of(pilot("carrier"), pilot("carrier"), pilot("carrier"))),
                400,
                "content.pilots",
                "size");
        refused(Map.of("commitments", "x".repeat(10_001)), 400, "content.commitments", "size");
        refused(Map.of("lifeProject", "autre"), 400, "content.lifeProject", "unknown");
        refused(Map.of("points", List.of(point(), point())), 422, "content.points.CALENDAR", "twice");
        refused(header("title", " "), 400, "content.header.title", "required");
        refused(header("until", "2026-01-01"), 422, "content.header.until", "before-start");
        refused(header("objects", List.of("MONEY")), 400, "content.header.objects[0]", "one-of");
    }

    @Test
    void asksForTheTextOfAnElementOrForTheReasonItDoesNotApply() {
        refused(element("FILLED", null, null), 422, "content.elements.PRESENCE_HOURS.text", "required");
        refused(element("NOT_APPLICABLE", null, " "), 422, "content.elements.PRESENCE_HOURS.reason", "required");
        refused(element("NOT_APPLICABLE", "x", "y"), 422, "content.elements.PRESENCE_HOURS.text", "absent");
        refused(element("MISSING", "x", null), 422, "content.elements.PRESENCE_HOURS.text", "absent");
        refused(
                Map.of("elements", List.of(presence("FILLED", "x", null), presence("FILLED", "y", null))),
                422,
                "content.elements.PRESENCE_HOURS",
                "twice");

        Map<String, Object> content = AgreementWorld.content(organisation);
        content.putAll(element("NOT_APPLICABLE", null, "Sans objet"));
        String id = AgreementWorld.drafted(AgreementKind.COOPERATION_CONVENTION, content);
        AgreementWorld.version(signatory(), id, 1)
                .then()
                .body("content.elements[11].state", equalTo("NOT_APPLICABLE"))
                .body("content.elements[11].reason", equalTo("Sans objet"))
                .body("content.elements[0].state", equalTo("MISSING"));
    }

    @Test
    void leavesTheKindsThatHaveAPlaceOfTheirOwn() {
        for (AgreementKind kind : List.of(AgreementKind.C360_PROTOCOL, AgreementKind.INDIVIDUAL_PROTOCOL)) {
            AgreementWorld.draft(kind, AgreementWorld.content(organisation))
                    .then()
                    .statusCode(422)
                    .body("errors[0].rule", equalTo("kind-elsewhere"));
        }
    }

    @Test
    void refusesBadHashesNumbersAndParameters() {
        String id = AgreementWorld.ready(organisation);

        act(signatory(), Map.of("contentHash", "abc"))
                .post(AGREEMENT + "/signatures", id)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("contentHash"));
        act(signatory(), Map.of("contentHash", "0".repeat(64)))
                .post(AGREEMENT + "/signatures", id)
                .then()
                .statusCode(409)
                .body("type", equalTo("https://parvis.fr/problems/agreement-text-changed"));
        act(coordinator(organisation), Map.of("party", organisation, "label", "Accueil", "email", "nulle part"))
                .post(AGREEMENT + "/contacts", id)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("email"));
        for (String path : List.of("/versions/9", "/versions/x", "/differences?before=1&after=9")) {
            assertThat(signatory().get(AGREEMENT + path, id).statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(signatory().get(AGREEMENT + "/differences?before=1", id).statusCode())
                .isEqualTo(400);
        for (String query : List.of("limit=0", "limit=a", "cursor=x")) {
            assertThat(signatory().get("/api/v1/agreements?" + query).statusCode())
                    .as(query)
                    .isIn(400, 404);
        }
    }

    @Test
    void writesADraftOnlyUnderTheTagThatWasReadAndOnceForOneKey() {
        String id = AgreementWorld.ready(organisation);
        Map<String, Object> content = AgreementWorld.content(organisation, ConventionElement.PRESENCE_HOURS);
        String tag = Objects.requireNonNull(signatory().get(AGREEMENT, id).header("ETag"));
        String key = UUID.randomUUID().toString();

        int without = signatory()
                .contentType(ContentType.JSON)
                .body(Map.of("content", content))
                .put(AGREEMENT + "/draft", id)
                .statusCode();
        assertThat(without).isEqualTo(428);
        assertThat(AgreementWorld.write(signatory(), id, content, tag).statusCode())
                .isEqualTo(200);
        assertThat(AgreementWorld.write(signatory(), id, content, tag).statusCode())
                .isEqualTo(412);
        assertThat(keyed(key, id, "Accueil")).isEqualTo(201);
        assertThat(keyed(key, id, "Accueil")).isEqualTo(201);
        assertThat(keyed(key, id, "Direction")).isEqualTo(422);
        assertThat(OfferSide.DATABASE.number(
                        "select count(*) from agreement_contact where agreement_id = ?", UUID.fromString(id)))
                .isEqualTo(5);
    }

    private int keyed(String key, String id, String label) {
        return coordinator(organisation)
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body("{\"party\":\"" + organisation + "\",\"label\":\"" + label + "\"}")
                .post(AGREEMENT + "/contacts", id)
                .statusCode();
    }

    private void refused(Map<String, Object> change, int status, String field, String rule) {
        Map<String, Object> content = AgreementWorld.content(organisation);
        content.putAll(change);
        AgreementWorld.draft(AgreementKind.COOPERATION_CONVENTION, content)
                .then()
                .statusCode(status)
                .body("errors[0].field", equalTo(field))
                .body("errors[0].rule", equalTo(rule));
    }

    private static Map<String, Object> parties(String... codes) {
        return Map.of(
                "parties", List.of(codes).stream().map(AgreementWorld::party).toList());
    }

    private static Map<String, Object> pilot(String party) {
        return Map.of("party", party, "function", "Direction", "missions", "Animer");
    }

    private static Map<String, Object> point() {
        return Map.of("point", "CALENDAR", "text", "Chaque mois");
    }

    private static Map<String, Object> header(String field, Object value) {
        Map<String, Object> header = new HashMap<>(Map.of(
                "title",
                "Convention",
                "objects",
                List.of(),
                "purpose",
                "Un local",
                "declarations",
                List.of(),
                "startsOn",
                "2027-01-01",
                "reviewDates",
                List.of()));
        header.put(field, value);
        return Map.of("header", header);
    }

    private static Map<String, Object> element(String state, @Nullable String text, @Nullable String reason) {
        return Map.of("elements", List.of(presence(state, text, reason)));
    }

    private static Map<String, Object> presence(String state, @Nullable String text, @Nullable String reason) {
        Map<String, Object> element = new HashMap<>(Map.of("element", "PRESENCE_HOURS", "state", state));
        if (text != null) {
            element.put("text", text);
        }
        if (reason != null) {
            element.put("reason", reason);
        }
        return element;
    }
}

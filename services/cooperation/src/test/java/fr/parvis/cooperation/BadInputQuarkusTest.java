package fr.parvis.cooperation;

import static fr.parvis.cooperation.world.OfferSide.act;
import static fr.parvis.cooperation.world.OfferSide.coordinator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.google.protobuf.ByteString;
import com.google.protobuf.UnknownFieldSet;
import fr.parvis.cooperation.world.DatabaseScan;
import fr.parvis.cooperation.world.DemandSide;
import fr.parvis.cooperation.world.OfferSide;
import fr.parvis.cooperation.world.SideKeys;
import fr.parvis.cooperation.world.TestClock;
import fr.parvis.events.exchange.RequestReleased;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.TestMessage;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "cooperation", side = "offer", kafka = true)
@WithTestResource(SideKeys.class)
class BadInputQuarkusTest {

    private static final String RESPONSES = "/api/v1/requests/{h}/responses";
    private static final String ACKNOWLEDGEMENT = "/api/v1/requests/{h}/acknowledgement";

    @Inject
    TestClock clock;

    private final String organisation = OfferSide.anOrganisation();

    @BeforeEach
    void startNow() {
        clock.reset();
    }

    @Test
    void namesTheFieldAndTheRuleOfEachBadResponse() {
        UUID handle = OfferSide.aVisibleRequest(organisation, "un texte", clock);

        refused(handle, "text", "", 400);
        refused(handle, "text", "x".repeat(4001), 400);
        refused(handle, "communeCode", "Caen", 400);
        refused(handle, "costCentsPerMonth", -1, 400);
        refused(handle, "costCentsPerMonth", "cher", 400);
        refused(handle, "durationDays", 0, 400);
        refused(handle, "durationDays", 1.5, 400);
        refused(handle, "sector", "SOMEBODY", 400);
        refused(handle, "startOn", "demain", 400);
        refused(handle, "lifeProject", "autre chose", 400);

        assertThat(OfferSide.DATABASE.number("select count(*) from response where request_handle = ?", handle))
                .isZero();
    }

    @Test
    void refusesBodiesThatAreNoJsonMissingOrTooLarge() {
        UUID handle = OfferSide.aVisibleRequest(organisation, "un texte", clock);

        assertThat(raw(handle, "{\"text\": ").statusCode()).isEqualTo(400);
        assertThat(raw(handle, "[]").statusCode()).isEqualTo(400);
        assertThat(raw(handle, "").statusCode()).isEqualTo(400);
        assertThat(raw(handle, "\"" + "x".repeat(2_000_000) + "\"").statusCode())
                .isEqualTo(413);
        assertThat(coordinator(organisation)
                        .header("Idempotency-Key", "k")
                        .contentType("text/plain")
                        .body("bonjour")
                        .post(RESPONSES, handle)
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void refusesADayInThePastUnknownIdsAndBadParameters() {
        UUID handle = OfferSide.aVisibleRequest(organisation, "un texte", clock);

        act(coordinator(organisation), Map.of("expectedAnswerOn", "2026-11-21"))
                .post(ACKNOWLEDGEMENT, handle)
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("expectedAnswerOn"));
        for (String path : List.of("/api/v1/requests/x", "/api/v1/responses/1", "/api/v1/protocols/%20")) {
            assertThat(coordinator(organisation).get(path).statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        for (String query : List.of("limit=0", "limit=201", "limit=a", "cursor=x", "q=a")) {
            assertThat(coordinator(organisation)
                            .get("/api/v1/requests?" + query)
                            .statusCode())
                    .as(query)
                    .isIn(400, 404);
        }
    }

    @Test
    void repeatsTheAnswerToARepeatedKeyAndRefusesAnotherBodyUnderIt() {
        UUID handle = OfferSide.aVisibleRequest(organisation, "un texte", clock);
        String key = UUID.randomUUID().toString();

        String first =
                keyed(key, handle, "Un essai.").then().statusCode(201).extract().path("handle");
        String again =
                keyed(key, handle, "Un essai.").then().statusCode(201).extract().path("handle");
        int other = keyed(key, handle, "Autre chose.").statusCode();
        int none = coordinator(organisation)
                .contentType(ContentType.JSON)
                .body(OfferSide.aResponse("Sans clé."))
                .post(RESPONSES, handle)
                .statusCode();

        assertThat(again).isEqualTo(first);
        assertThat(other).isEqualTo(422);
        assertThat(none).isEqualTo(400);
        assertThat(OfferSide.DATABASE.number("select count(*) from response where request_handle = ?", handle))
                .isEqualTo(1);
    }

    @Test
    void changesAResponseOnlyUnderItsCurrentTag() {
        UUID handle = OfferSide.aVisibleRequest(organisation, "un texte", clock);
        UUID response = OfferSide.proposed(organisation, handle, "Un essai.");
        String tag =
                coordinator(organisation).get("/api/v1/responses/{h}", response).header("ETag");

        assertThat(put(response, null)).isEqualTo(428);
        assertThat(put(response, "*")).isEqualTo(412);
        assertThat(put(response, tag)).isEqualTo(200);
        assertThat(put(response, tag)).isEqualTo(412);
        assertThat(put(UUID.randomUUID(), tag)).isEqualTo(404);
    }

    @Test
    void takesAnEventWithAFieldItDoesNotKnow() {
        UUID handle = UUID.randomUUID();
        DemandSide.granted(handle, OfferSide.UNTIL, 1).send();
        UnknownFieldSet more = UnknownFieldSet.newBuilder()
                .addField(
                        77,
                        UnknownFieldSet.Field.newBuilder()
                                .addLengthDelimited(ByteString.copyFromUtf8("later"))
                                .build())
                .build();
        DemandSide.released(
                        DemandSide.request(handle, organisation, "un texte")
                                .setUnknownFields(more)
                                .build(),
                        1)
                .send();
        OfferSide.hear(clock.instant());

        OfferSide.awaitStored(handle);
    }

    @Test
    void setsAsideWhatItCannotReadUntilTheDisclosureEndsAndThenForgetsItToo() {
        UUID unsealed = UUID.randomUUID();
        UUID unknown = UUID.randomUUID();
        DemandSide.granted(unsealed, OfferSide.UNTIL, 1).send();
        DemandSide.granted(unknown, OfferSide.UNTIL, 1).send();
        OfferSide.hear(clock.instant());
        RequestReleased broken = DemandSide.request(unsealed, organisation, "x")
                .setText(ByteString.copyFromUtf8("not sealed at all"))
                .build();

        DemandSide.released(broken, 1).send();
        DemandSide.released(DemandSide.request(unknown, organisation, "x").build(), 1)
                .header("ce_type", "parvis.exchange.v1.RequestRewritten")
                .send();
        parked(unsealed, 1);
        parked(unknown, 1);
        UUID next = OfferSide.aVisibleRequest(organisation, "la suite", clock);
        coordinator(organisation).get("/api/v1/requests/{h}", next).then().statusCode(200);
        coordinator(organisation).get("/api/v1/requests/{h}", unsealed).then().statusCode(404);

        DemandSide.ended(unsealed, 2).send();
        DemandSide.ended(unknown, 2).send();
        OfferSide.hear(clock.instant().plusMillis(5));
        parked(unsealed, 0);
        parked(unknown, 0);
        assertThat(DatabaseScan.columnsHolding("not sealed at all")).isEmpty();
    }

    @Test
    void deniesAHandleWhoseDisclosureRecordCannotBeReadAndGoesOn() {
        UUID handle = OfferSide.aVisibleRequest(organisation, "un texte", clock);

        TestMessage.to(DemandSide.DISCLOSURES, handle.toString())
                .event("parvis.exchange.v1.Something", 2, new byte[] {9, 9, 9})
                .send();
        OfferSide.hear(clock.instant().plusMillis(6));
        coordinator(organisation).get("/api/v1/requests/{h}", handle).then().statusCode(404);

        DemandSide.granted(handle, OfferSide.UNTIL, 3).send();
        OfferSide.hear(clock.instant().plusMillis(7));
        coordinator(organisation).get("/api/v1/requests/{h}", handle).then().statusCode(200);
    }

    private void refused(UUID handle, String field, Object value, int status) {
        Map<String, Object> body = new HashMap<>(OfferSide.aResponse("Un essai."));
        body.put(field, value);
        act(coordinator(organisation), body)
                .post(RESPONSES, handle)
                .then()
                .statusCode(status)
                .body("errors[0].field", equalTo(field));
    }

    private Response raw(UUID handle, String body) {
        return coordinator(organisation)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body(body)
                .post(RESPONSES, handle);
    }

    private Response keyed(String key, UUID handle, String text) {
        return coordinator(organisation)
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body("{\"sector\":\"PEER\",\"domain\":\"OTHER\",\"communeCode\":\"14118\",\"text\":\"" + text + "\"}")
                .post(RESPONSES, handle);
    }

    private int put(UUID response, @Nullable String tag) {
        RequestSpecification call =
                coordinator(organisation).contentType(ContentType.JSON).body(OfferSide.aResponse("Un autre essai."));
        return (tag == null ? call : call.header("If-Match", tag))
                .put("/api/v1/responses/{h}", response)
                .statusCode();
    }

    private static void parked(UUID handle, long rows) {
        OfferSide.awaitNumber(rows, "select count(*) from parked_inbox where key = ?", handle.toString());
    }
}

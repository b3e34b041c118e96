package fr.parvis.cooperation;

import static fr.parvis.cooperation.world.OfferSide.act;
import static fr.parvis.cooperation.world.OfferSide.coordinator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.parvis.cooperation.world.DemandSide;
import fr.parvis.cooperation.world.OfferSide;
import fr.parvis.cooperation.world.SideKeys;
import fr.parvis.cooperation.world.TestClock;
import fr.parvis.events.exchange.Answer;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "cooperation", side = "offer", kafka = true)
@WithTestResource(SideKeys.class)
class StalenessQuarkusTest {

    private static final String TEXT = "Prendre le bus sans être accompagné";

    @Inject
    TestClock clock;

    private final String organisation = OfferSide.anOrganisation();

    @BeforeEach
    void startNow() {
        clock.reset();
    }

    @Test
    @Requirement({"PER-23", "PER-24"})
    void hidesReleasedContentOnceItsKnowledgeIsOlderThanTheBound() {
        UUID handle = OfferSide.aVisibleRequest(organisation, TEXT, clock);

        clock.advance(Duration.ofSeconds(30));
        shown(handle);
        clock.advance(Duration.ofMillis(1));
        hidden(handle, 30);

        OfferSide.hear(clock.instant());
        shown(handle);
    }

    @Test
    void hidesReleasedContentWhenAWatermarkLiesTooFarAhead() {
        UUID handle = OfferSide.aVisibleRequest(organisation, TEXT, clock);
        Instant now = clock.instant();

        OfferSide.hear(now.plusSeconds(2));
        shown(handle);
        OfferSide.hear(now.plusSeconds(2).plusMillis(1));
        hidden(handle, -3);
        OfferSide.hear(now);
        shown(handle);
    }

    @Test
    @Requirement("IND-EP-23")
    void stillTakesAcknowledgementAndResponseWhileContentIsHidden() {
        UUID handle = OfferSide.aVisibleRequest(organisation, TEXT, clock);
        clock.advance(Duration.ofMinutes(10));

        act(coordinator(organisation), Map.of())
                .post("/api/v1/requests/{h}/acknowledgement", handle)
                .then()
                .statusCode(200);
        UUID response = OfferSide.proposed(organisation, handle, "Un essai avec un accompagnement.");
        coordinator(organisation)
                .get("/api/v1/responses/{h}", response)
                .then()
                .statusCode(200)
                .body("content", nullValue())
                .body("status", nullValue())
                .body("hidden.reason", equalTo("KNOWLEDGE_TOO_OLD"));
    }

    @Test
    void hidesWhatSheSaidOfAResponseToo() {
        UUID handle = OfferSide.aVisibleRequest(organisation, TEXT, clock);
        UUID response = OfferSide.proposed(organisation, handle, "Un essai.");
        DemandSide.answered(response, Answer.PENDING, "", "Peut-être.", 1).send();
        OfferSide.awaitTaken(DemandSide.ANSWERS, response.toString(), 1);

        clock.advance(Duration.ofSeconds(31));

        coordinator(organisation)
                .get("/api/v1/requests/{h}/responses", handle)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].answer", nullValue())
                .body("items[0].content", nullValue())
                .body("items[0].hidden.ageSeconds", equalTo(31));
    }

    @Test
    void refusesToSearchOnOldKnowledge() {
        OfferSide.aVisibleRequest(organisation, TEXT, clock);
        clock.advance(Duration.ofSeconds(31));

        coordinator(organisation)
                .queryParam("q", "bus")
                .get("/api/v1/requests")
                .then()
                .statusCode(503)
                .body("type", equalTo("https://parvis.fr/problems/knowledge-too-old"));
    }

    @Test
    void recordsNoReadOfHiddenContent() {
        UUID handle = OfferSide.aVisibleRequest(organisation, TEXT, clock);
        clock.advance(Duration.ofSeconds(31));

        hidden(handle, 31);

        assertThat(OfferSide.DATABASE.number("select count(*) from access where handle = ?", handle))
                .isZero();
    }

    @Test
    void confirmsNothingByTagWhileContentIsHidden() {
        UUID handle = OfferSide.aVisibleRequest(organisation, TEXT, clock);
        String tag =
                coordinator(organisation).get("/api/v1/requests/{h}", handle).header("ETag");
        conditional(handle, tag, 304);

        clock.advance(Duration.ofSeconds(31));
        conditional(handle, tag, 200);

        OfferSide.hear(clock.instant());
        conditional(handle, tag, 304);
        assertThat(OfferSide.DATABASE.number("select count(*) from access where handle = ?", handle))
                .isEqualTo(3);
    }

    @Test
    @Requirement("PER-24")
    void refusesAfterItsLastDayInParisAlthoughNobodySaidItEnded() {
        UUID handle = OfferSide.aVisibleRequest(organisation, TEXT, clock);

        clock.set(Instant.parse("2026-12-31T22:59:59Z"));
        OfferSide.hear(clock.instant());
        shown(handle);
        clock.set(Instant.parse("2026-12-31T23:00:00Z"));
        OfferSide.hear(clock.instant());

        coordinator(organisation).get("/api/v1/requests/{h}", handle).then().statusCode(404);
        coordinator(organisation).get("/api/v1/requests").then().body("items", hasSize(0));
        act(coordinator(organisation), Map.of())
                .post("/api/v1/requests/{h}/acknowledgement", handle)
                .then()
                .statusCode(404);
    }

    @Test
    void saysHonestlyHowOldItsKnowledgeIs() {
        OfferSide.hear(clock.instant());
        clock.advance(Duration.ofSeconds(42));

        OfferSide.signatory()
                .get("/api/v1/knowledge")
                .then()
                .statusCode(200)
                .body("fresh", equalTo(false))
                .body("ageSeconds", equalTo(42))
                .body("maxStalenessSeconds", equalTo(30));
    }

    private void shown(UUID handle) {
        coordinator(organisation)
                .get("/api/v1/requests/{h}", handle)
                .then()
                .statusCode(200)
                .body("content.text", equalTo(TEXT))
                .body("hidden", nullValue());
    }

    private void hidden(UUID handle, int age) {
        coordinator(organisation)
                .get("/api/v1/requests/{h}", handle)
                .then()
                .statusCode(200)
                .body("handle", equalTo(handle.toString()))
                .body("receivedOn", notNullValue())
                .body("content", nullValue())
                .body("hidden.reason", equalTo("KNOWLEDGE_TOO_OLD"))
                .body("hidden.ageSeconds", equalTo(age))
                .body("hidden.message", notNullValue());
        coordinator(organisation)
                .get("/api/v1/requests")
                .then()
                .statusCode(200)
                .body("items[0].content", nullValue())
                .body("items[0].hidden.reason", equalTo("KNOWLEDGE_TOO_OLD"));
    }

    private void conditional(UUID handle, String tag, int status) {
        coordinator(organisation)
                .header("If-None-Match", tag)
                .get("/api/v1/requests/{h}", handle)
                .then()
                .statusCode(status);
    }
}

package fr.parvis.cooperation;

import static fr.parvis.cooperation.world.OfferSide.coordinator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import fr.parvis.cooperation.world.DatabaseScan;
import fr.parvis.cooperation.world.DemandSide;
import fr.parvis.cooperation.world.OfferSide;
import fr.parvis.cooperation.world.SideKeys;
import fr.parvis.cooperation.world.TestClock;
import fr.parvis.events.exchange.Answer;
import fr.parvis.events.exchange.RequestReleased;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.TestMessage;
import fr.parvis.testkit.TestTopic;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "cooperation", side = "offer", kafka = true)
@WithTestResource(SideKeys.class)
class DeliveryQuarkusTest {

    private static final String TEXT = "Un atelier de poterie le samedi";

    @Inject
    TestClock clock;

    private final String organisation = OfferSide.anOrganisation();
    private final UUID handle = UUID.randomUUID();

    @BeforeEach
    void startNow() {
        clock.reset();
    }

    @Test
    void showsContentThatCameBeforeItsGrantOnceGranted() {
        released(1).send();
        OfferSide.awaitNumber(1, "select count(*) from waiting_content where handle = ?", handle);
        OfferSide.hear(clock.instant());
        read(404);

        DemandSide.granted(handle, OfferSide.UNTIL, 1).send();
        OfferSide.awaitStored(handle);

        read(200);
        OfferSide.awaitNumber(0, "select count(*) from waiting_content where handle = ?", handle);
    }

    @Test
    void dropsContentThatWaitedLongerThanADayForItsGrant() {
        released(1).send();
        OfferSide.awaitNumber(1, "select count(*) from waiting_content where handle = ?", handle);

        clock.advance(Duration.ofHours(24).plusSeconds(1));
        DemandSide.granted(handle, OfferSide.UNTIL, 1).send();
        OfferSide.hear(clock.instant());
        OfferSide.awaitNumber(0, "select count(*) from waiting_content where handle = ?", handle);

        read(404);
        assertThat(OfferSide.DATABASE.number("select count(*) from request where handle = ?", handle))
                .isZero();
    }

    @Test
    @Requirement("IND-EP-16")
    void dropsContentUnreadThatCameAfterTheEnd() {
        DemandSide.granted(handle, OfferSide.UNTIL, 1).send();
        DemandSide.ended(handle, 2).send();
        OfferSide.hear(clock.instant());

        // sealed to nobody: opening it would fail and park it
        RequestReleased unreadable = DemandSide.request(handle, organisation, TEXT)
                .setText(com.google.protobuf.ByteString.copyFromUtf8("not sealed at all"))
                .build();
        DemandSide.released(unreadable, 1).send();
        OfferSide.awaitTaken(DemandSide.REQUESTS, handle.toString(), 1);

        nothingIsLeft();
    }

    @Test
    void dropsContentThatWaitedWhenTheEndComesInsteadOfTheGrant() {
        released(1).send();
        OfferSide.awaitNumber(1, "select count(*) from waiting_content where handle = ?", handle);

        DemandSide.ended(handle, 2).send();
        OfferSide.hear(clock.instant());
        DemandSide.granted(handle, OfferSide.UNTIL, 1).send();
        OfferSide.hear(clock.instant().plusMillis(1));

        nothingIsLeft();
    }

    @Test
    void appliesEachMessageOnceHoweverOftenItComes() throws Exception {
        TestMessage grant = DemandSide.granted(handle, OfferSide.UNTIL, 1);
        TestMessage content = released(1);
        grant.send();
        content.send();
        OfferSide.awaitStored(handle);
        grant.send();
        content.send();
        UUID after = UUID.randomUUID();
        DemandSide.released(DemandSide.request(after, organisation, "x").build(), 1)
                .send();
        OfferSide.hear(clock.instant());
        read(200);

        DemandSide.ended(handle, 2).send();
        DemandSide.ended(handle, 2).send();
        grant.send();
        content.send();
        OfferSide.hear(clock.instant().plusMillis(2));

        nothingIsLeft();
        await().untilAsserted(() -> assertThat(TestTopic.read("exchange.to-demand.disclosures.v1", handle.toString()))
                .hasSize(2));
    }

    @Test
    void treatsAClosedRequestAsEnded() {
        UUID request = OfferSide.aVisibleRequest(organisation, TEXT, clock);

        DemandSide.closed(request, 2).send();
        OfferSide.awaitNumber(0, "select count(*) from request where handle = ?", request);

        coordinator(organisation).get("/api/v1/requests/{h}", request).then().statusCode(404);
        assertThat(OfferSide.DATABASE.texts("select state from disclosure where handle = ?", request))
                .containsExactly("ENDED");
    }

    @Test
    void prolongsADisclosureAndForgetsTheShorterDay() {
        UUID request = OfferSide.aVisibleRequest(organisation, TEXT, clock);

        DemandSide.granted(request, LocalDate.of(2027, 3, 31), 2).send();
        DemandSide.granted(request, OfferSide.UNTIL, 1).send();
        OfferSide.hear(clock.instant().plusMillis(3));

        coordinator(organisation)
                .get("/api/v1/requests/{h}", request)
                .then()
                .body("visibleUntil", equalTo("2027-03-31"));
    }

    @Test
    void takesAnswersOnceAndTheNewestLast() {
        UUID request = OfferSide.aVisibleRequest(organisation, TEXT, clock);
        UUID response = OfferSide.proposed(organisation, request, "Un atelier.");

        DemandSide.answered(response, Answer.ACCEPTED, "", "", 2).send();
        DemandSide.answered(response, Answer.PENDING, "", "Trop tôt.", 1).send();
        DemandSide.answered(response, Answer.ACCEPTED, "", "", 2).send();
        UUID other = OfferSide.proposed(organisation, request, "Un second.");
        DemandSide.answered(other, Answer.PENDING, "", "", 1).send();
        OfferSide.awaitTaken(DemandSide.ANSWERS, response.toString(), 2);

        coordinator(organisation)
                .get("/api/v1/responses/{h}", response)
                .then()
                .body("status", equalTo("ACCEPTED"))
                .body("answer.message", equalTo(null));
    }

    @Test
    void dropsAnAnswerToAResponseThatIsGone() {
        UUID request = OfferSide.aVisibleRequest(organisation, TEXT, clock);
        UUID response = OfferSide.proposed(organisation, request, "Un atelier.");
        DemandSide.ended(request, 2).send();
        OfferSide.hear(clock.instant());

        DemandSide.answered(response, Answer.PENDING, "", "Je réponds quand même.", 1)
                .send();
        OfferSide.awaitTaken(DemandSide.ANSWERS, response.toString(), 1);

        assertThat(DatabaseScan.columnsHolding(response.toString())).containsExactly("inbox.key");
    }

    private TestMessage released(long sequence) {
        return DemandSide.released(
                DemandSide.request(handle, organisation, TEXT).build(), sequence);
    }

    private void read(int status) {
        coordinator(organisation).get("/api/v1/requests/{h}", handle).then().statusCode(status);
    }

    private void nothingIsLeft() {
        read(404);
        assertThat(DatabaseScan.columnsHolding(handle.toString()))
                .isSubsetOf("disclosure.handle", "inbox.key", "outbox.key", "outbox.payload", "access.handle");
        assertThat(DatabaseScan.columnsHolding(organisation))
                .isSubsetOf("access.organisation", "access.reader", "waiting_content.payload");
    }
}

package fr.parvis.cooperation;

import static fr.parvis.cooperation.world.OfferSide.act;
import static fr.parvis.cooperation.world.OfferSide.coordinator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;

import fr.parvis.cooperation.world.DatabaseScan;
import fr.parvis.cooperation.world.DemandSide;
import fr.parvis.cooperation.world.OfferSide;
import fr.parvis.cooperation.world.SideKeys;
import fr.parvis.cooperation.world.TestClock;
import fr.parvis.events.exchange.Answer;
import fr.parvis.events.exchange.DisclosureTraceEvent;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.TestTopic;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "cooperation", side = "offer", kafka = true)
@WithTestResource(SideKeys.class)
class RemovalQuarkusTest {

    private static final String TEXT = "Zoé voudrait un perroquet et une péniche";

    @Inject
    TestClock clock;

    private final String organisation = OfferSide.anOrganisation();

    @BeforeEach
    void startNow() {
        clock.reset();
    }

    @Test
    @Requirement({"PER-23", "IND-EP-16"})
    void leavesNothingOfAnEndedDisclosureButItsProofAndTheLogOfReads() {
        UUID handle = OfferSide.aVisibleRequest(organisation, TEXT, clock);
        UUID response = aResponseWithAllSheSaid(handle);
        String reference = OfferSide.DATABASE
                .texts("select recipient_reference from request where handle = ?", handle)
                .getFirst();
        coordinator(organisation)
                .queryParam("q", "perroquet")
                .get("/api/v1/requests")
                .then()
                .body("items", hasSize(1));

        DemandSide.ended(handle, 2).send();
        OfferSide.hear(clock.instant());

        // inbox keeps the last version per aggregate, outbox the traces for the person until they are sent
        assertThat(DatabaseScan.columnsHolding(handle.toString()))
                .contains("disclosure.handle", "access.handle")
                .isSubsetOf("disclosure.handle", "access.handle", "inbox.key", "outbox.key", "outbox.payload");
        assertThat(DatabaseScan.columnsHolding(response.toString())).isSubsetOf("inbox.key");
        for (String trace : List.of(reference, TEXT, "perroquet", "péniche", "Un bateau", "colocation", "TEMPORARY")) {
            assertThat(DatabaseScan.columnsHolding(trace)).as(trace).isEmpty();
        }
        assertThat(OfferSide.DATABASE.texts("select state || ' ' || ended_on from disclosure where handle = ?", handle))
                .containsExactly("ENDED 2026-11-22");
        coordinator(organisation)
                .queryParam("q", "perroquet")
                .get("/api/v1/requests")
                .then()
                .body("items", hasSize(0));
        coordinator(organisation).get("/api/v1/requests").then().body("items", hasSize(0));
    }

    @Test
    void keepsHerWordsInNoColumnInClearEvenWhileGranted() {
        UUID handle = OfferSide.aVisibleRequest(organisation, TEXT, clock);
        aResponseWithAllSheSaid(handle);

        for (String word : List.of("perroquet", "péniche", "Un bateau", "colocation", "TEMPORARY")) {
            assertThat(DatabaseScan.columnsHolding(word)).as(word).isEmpty();
        }
        assertThat(DatabaseScan.columns())
                .anyMatch(column -> column.endsWith("request|text"))
                .anyMatch(column -> column.endsWith("outbox|payload"));
        assertThat(DatabaseScan.columnsHolding(organisation)).contains("request.organisation", "response.organisation");
    }

    @Test
    void cancelsWhatWaitsToBeSentAboutIt() {
        UUID handle = OfferSide.aVisibleRequest(organisation, TEXT, clock);
        UUID response = UUID.randomUUID();
        OfferSide.DATABASE.execute("""
                insert into response (handle, request_handle, organisation, sector, domain, commune_code, text,
                    proposed_on, updated_on, event_number, version)
                values (?, ?, ?, 'PEER', 'HOUSING', '14118', '\\x00', current_date, current_date, 1, 0)""", response, handle, organisation);
        // in a lane the relay does not serve, so that both stay pending
        pending("exchange.to-demand.requests.v1", handle);
        pending("exchange.to-demand.responses.v1", response);
        pending("exchange.to-demand.disclosures.v1", handle);

        DemandSide.ended(handle, 2).send();
        OfferSide.hear(clock.instant());

        assertThat(OfferSide.DATABASE.texts(
                        "select topic from outbox where lane = 'nobody' and key in (?, ?)",
                        handle.toString(),
                        response.toString()))
                .containsExactly("exchange.to-demand.disclosures.v1");
        OfferSide.DATABASE.execute("delete from outbox where lane = 'nobody'");
    }

    @Test
    @Requirement("IND-EP-04")
    void tellsThePersonsSideOnceThatNothingIsLeft() throws Exception {
        UUID handle = OfferSide.aVisibleRequest(organisation, TEXT, clock);

        DemandSide.ended(handle, 2).send();
        DemandSide.ended(handle, 2).send();
        OfferSide.hear(clock.instant());

        List<ConsumerRecord<String, byte[]>> traces = await().until(
                        () -> TestTopic.read("exchange.to-demand.disclosures.v1", handle.toString()),
                        found -> !found.isEmpty());
        assertThat(traces).hasSize(1);
        DisclosureTraceEvent removed =
                DisclosureTraceEvent.parseFrom(traces.getFirst().value());
        assertThat(removed.getRemoved().getRemovedOn()).isEqualTo("2026-11-22");
    }

    @Test
    void storesNoAnswerForReplayThatHoldsAText() {
        UUID handle = OfferSide.aVisibleRequest(organisation, TEXT, clock);
        act(coordinator(organisation), Map.of()).post("/api/v1/requests/{h}/acknowledgement", handle);
        act(coordinator(organisation), OfferSide.aResponse("Un bateau."))
                .post("/api/v1/requests/{h}/responses", handle)
                .then()
                .statusCode(201);

        assertThat(OfferSide.storedAnswers())
                .isNotEmpty()
                .noneMatch(answer -> answer.contains("perroquet") || answer.contains("bateau"));
    }

    private UUID aResponseWithAllSheSaid(UUID handle) {
        UUID response = OfferSide.proposed(organisation, handle, "Un bateau.");
        act(coordinator(organisation), Map.of("expectedAnswerOn", "2026-12-01"))
                .post("/api/v1/requests/{h}/acknowledgement", handle)
                .then()
                .statusCode(200);
        DemandSide.answered(response, Answer.PENDING, "TEMPORARY_ALTERNATIVE", "Plutôt une colocation.", 1)
                .send();
        DemandSide.opinion(response, "Une péniche, pas une colocation.", 2).send();
        OfferSide.awaitTaken(DemandSide.ANSWERS, response.toString(), 2);
        return response;
    }

    private static void pending(String topic, UUID key) {
        OfferSide.DATABASE.execute("""
                insert into outbox (lane, topic, key, type, sequence, event_id, event_time, payload)
                values ('nobody', ?, ?, 'x', 1, gen_random_uuid(), now(), '\\x00')""", topic, key.toString());
    }
}

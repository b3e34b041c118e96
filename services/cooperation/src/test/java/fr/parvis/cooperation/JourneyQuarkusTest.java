package fr.parvis.cooperation;

import static fr.parvis.cooperation.world.OfferSide.act;
import static fr.parvis.cooperation.world.OfferSide.coordinator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fr.parvis.cooperation.world.DemandSide;
import fr.parvis.cooperation.world.OfferSide;
import fr.parvis.cooperation.world.SideKeys;
import fr.parvis.cooperation.world.TestClock;
import fr.parvis.events.exchange.AcknowledgementEvent;
import fr.parvis.events.exchange.Answer;
import fr.parvis.events.exchange.DisclosureTraceEvent;
import fr.parvis.events.exchange.ResponseContent;
import fr.parvis.events.exchange.ResponseEvent;
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
class JourneyQuarkusTest {

    private static final String TEXT = "Je voudrais habiter seule, près de la mer.";

    @Inject
    TestClock clock;

    private final String organisation = OfferSide.anOrganisation();

    @BeforeEach
    void startNow() {
        clock.reset();
    }

    @Test
    @Requirement({"COO-06", "IND-EP-11"})
    void showsExactlyWhatWasReleased() {
        UUID handle = OfferSide.aVisibleRequest(organisation, TEXT, clock);

        coordinator(organisation)
                .get("/api/v1/requests/{handle}", handle)
                .then()
                .statusCode(200)
                .body("content.text", equalTo(TEXT))
                .body("content.items", hasSize(2))
                .body("content.items[0].domain", equalTo("HOUSING"))
                .body("content.items[0].priorityByPerson", equalTo(true))
                .body("content.items[1].domain", equalTo("OTHER"))
                .body("receivedOn", equalTo("2026-11-22"))
                .body("visibleUntil", equalTo("2026-12-31"))
                .body("hidden", nullValue());
        coordinator(organisation)
                .get("/api/v1/requests")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].content.text", equalTo(TEXT));
    }

    @Test
    void tellsThePersonsSideOfEachReadWithRoleAndHourAndNothingElse() throws Exception {
        UUID handle = OfferSide.aVisibleRequest(organisation, TEXT, clock);

        coordinator(organisation)
                .get("/api/v1/requests/{handle}", handle)
                .then()
                .statusCode(200);
        coordinator(organisation).get("/api/v1/requests").then().statusCode(200);

        List<ConsumerRecord<String, byte[]>> traces = awaitEvents("exchange.to-demand.disclosures.v1", handle, 2);
        DisclosureTraceEvent first =
                DisclosureTraceEvent.parseFrom(traces.getFirst().value());
        assertThat(first.getRead().getRoleInStructure()).isEqualTo("C360_COORDINATOR");
        assertThat(first.getRead().getReadInHour()).isEqualTo("2026-11-22T10");
        assertThat(traces)
                .extracting(trace -> TestTopic.headers(trace).get("ce_sequence"))
                .containsExactly("1", "2");
        assertThat(OfferSide.DATABASE.texts("select kind from access where handle = ? order by id", handle))
                .containsExactly("ONE", "LIST");
    }

    @Test
    @Requirement("COO-06")
    void acknowledgesOnceAndAgainOnlyWithAnotherDayAndNeverTakesADayBack() throws Exception {
        UUID handle = OfferSide.aVisibleRequest(organisation, TEXT, clock);

        acknowledge(handle, "2026-12-01");
        acknowledge(handle, "2026-12-01");
        acknowledge(handle, "2026-12-05");
        act(coordinator(organisation), Map.of())
                .post("/api/v1/requests/{handle}/acknowledgement", handle)
                .then()
                .statusCode(200)
                .body("expectedAnswerOn", equalTo("2026-12-05"));

        List<ConsumerRecord<String, byte[]>> events = awaitEvents("exchange.to-demand.requests.v1", handle, 2);
        AcknowledgementEvent last =
                AcknowledgementEvent.parseFrom(events.getLast().value());
        assertThat(last.getAcknowledged().getOrganisation()).isEqualTo(organisation);
        assertThat(last.getAcknowledged().getExpectedAnswerOn()).isEqualTo("2026-12-05");
    }

    @Test
    @Requirement("COO-08")
    void proposesAResponseWhoseWordsOnlyThePersonsSideOpens() throws Exception {
        UUID handle = OfferSide.aVisibleRequest(organisation, TEXT, clock);

        UUID response = OfferSide.proposed(organisation, handle, "Un studio au rez-de-chaussée.");

        ConsumerRecord<String, byte[]> event =
                awaitEvents("exchange.to-demand.responses.v1", response, 1).getFirst();
        ResponseContent content =
                ResponseEvent.parseFrom(event.value()).getProposed().getContent();
        assertThat(content.getRequestHandle()).isEqualTo(handle.toString());
        assertThat(content.getCommuneCode()).isEqualTo("14118");
        assertThat(content.getCostCentsPerMonth()).isEqualTo(1500);
        assertThat(DemandSide.open(content.getText(), "parvis.exchange.v1.ResponseProposed", response, "text"))
                .isEqualTo("Un studio au rez-de-chaussée.");
        assertThat(new String(event.value(), java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain("studio");
    }

    @Test
    @Requirement({"COO-09", "COO-10"})
    void showsOfHerAnswerOnlyWhatSheLetCross() {
        UUID handle = OfferSide.aVisibleRequest(organisation, TEXT, clock);
        UUID silent = OfferSide.proposed(organisation, handle, "Un studio.");
        UUID told = OfferSide.proposed(organisation, handle, "Une colocation.");

        DemandSide.answered(silent, Answer.NOT_RETAINED, "", "", 1).send();
        DemandSide.answered(told, Answer.PENDING, "SECOND_CHOICE", "Je réfléchis encore.", 1)
                .send();
        DemandSide.opinion(told, "Trop loin de ma sœur.", 2).send();
        OfferSide.awaitTaken(DemandSide.ANSWERS, silent.toString(), 1);
        OfferSide.awaitTaken(DemandSide.ANSWERS, told.toString(), 2);

        coordinator(organisation)
                .get("/api/v1/responses/{handle}", silent)
                .then()
                .statusCode(200)
                .body("status", equalTo("NOT_RETAINED"))
                .body("answer.message", nullValue())
                .body("coherenceOpinion", nullValue());
        coordinator(organisation)
                .get("/api/v1/responses/{handle}", told)
                .then()
                .statusCode(200)
                .body("status", equalTo("PENDING"))
                .body("answer.rank", equalTo("SECOND_CHOICE"))
                .body("answer.message", equalTo("Je réfléchis encore."))
                .body("coherenceOpinion.items[0].coherence", equalTo("PARTLY_COHERENT"))
                .body("coherenceOpinion.gap", equalTo("Trop loin de ma sœur."));
    }

    @Test
    @Requirement("COO-08")
    void updatesAResponseUntilSheAnswered() {
        UUID handle = OfferSide.aVisibleRequest(organisation, TEXT, clock);
        UUID response = OfferSide.proposed(organisation, handle, "Un studio.");

        update(response, "Un studio avec balcon.", tagOf(response), 200);
        DemandSide.answered(response, Answer.ACCEPTED, "", "", 1).send();
        OfferSide.awaitTaken(DemandSide.ANSWERS, response.toString(), 1);
        update(response, "Finalement sans balcon.", tagOf(response), 409);

        coordinator(organisation)
                .get("/api/v1/responses/{handle}", response)
                .then()
                .body("content.text", equalTo("Un studio avec balcon."));
    }

    @Test
    void findsReleasedWordsWhateverAccentsAndEndings() {
        UUID handle = OfferSide.aVisibleRequest(organisation, TEXT, clock);
        OfferSide.aVisibleRequest(organisation, "Je cherche un travail dans un jardin.", clock);

        coordinator(organisation)
                .queryParam("q", "habitations de la MER")
                .get("/api/v1/requests")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].handle", equalTo(handle.toString()));
        assertThat(OfferSide.DATABASE.number(
                        "select count(*) from access where kind = 'SEARCH' and handle = ?", handle))
                .isEqualTo(1);
    }

    private void acknowledge(UUID handle, String day) {
        act(coordinator(organisation), Map.of("expectedAnswerOn", day))
                .post("/api/v1/requests/{handle}/acknowledgement", handle)
                .then()
                .statusCode(200)
                .body("acknowledgedOn", equalTo("2026-11-22"))
                .body("expectedAnswerOn", equalTo(day));
    }

    private String tagOf(UUID response) {
        return coordinator(organisation)
                .get("/api/v1/responses/{handle}", response)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    private void update(UUID response, String text, String tag, int expected) {
        coordinator(organisation)
                .header("If-Match", tag)
                .contentType("application/json")
                .body(OfferSide.aResponse(text))
                .put("/api/v1/responses/{handle}", response)
                .then()
                .statusCode(expected);
    }

    private static List<ConsumerRecord<String, byte[]>> awaitEvents(String topic, UUID key, int count) {
        return await().until(() -> TestTopic.read(topic, key.toString()), found -> found.size() >= count);
    }
}

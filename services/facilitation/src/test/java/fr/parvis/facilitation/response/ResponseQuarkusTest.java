package fr.parvis.facilitation.response;

import static fr.parvis.facilitation.world.Antenna.DATABASE;
import static fr.parvis.facilitation.world.Antenna.aCommunity;
import static fr.parvis.facilitation.world.Antenna.awaitNumber;
import static fr.parvis.facilitation.world.Antenna.awaitTaken;
import static fr.parvis.facilitation.world.Antenna.facilitator;
import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import fr.parvis.events.demand.EndReason;
import fr.parvis.events.exchange.Answer;
import fr.parvis.events.exchange.ResponseAnswered;
import fr.parvis.facilitation.world.Happenings;
import fr.parvis.facilitation.world.Outgoing;
import fr.parvis.facilitation.world.Persons;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.Parallel;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.TestTopic;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class ResponseQuarkusTest {

    private static final String PARKED = "select count(*) from parked_inbox where topic = ? and key = ?";

    private Supported she = Supported.NOBODY;
    private String community = "";
    private UUID request = new UUID(0, 0);

    @BeforeEach
    void aReleasedRequest() {
        she = Supported.by();
        community = aCommunity("Communauté 360 du Calvados");
        request = she.releases(community, she.says("Je veux vivre près de ma sœur."));
    }

    @Test
    @Requirement("COO-08")
    void showsHerWhatIsProposedAndKeepsItUnreadableInTheDatabase() {
        UUID response = Supported.receives(request, community, "Un appartement à Caen.");

        she.herself()
                .get("/api/v1/cases/{id}/responses", she.caseId())
                .then()
                .statusCode(200)
                .body("items.handle", contains(response.toString()))
                .body("items.text", contains("Un appartement à Caen."))
                .body("items.conditions", contains("Une visite avant de décider."))
                .body("items.sector", contains("COMMON_LAW"))
                .body("items.startOn", contains("2027-01-15"));
        assertThat(DATABASE.number(
                        "select count(*) from response where handle = ? and position(convert_to('Caen', 'UTF8') in text_sealed) > 0",
                        response))
                .isZero();
    }

    @Test
    void takesEachVersionOnceAndTheNewestLast() {
        UUID response = UUID.randomUUID();
        Happenings.proposed(request, response, community, "Première idée.", 1).send();
        Happenings.proposed(request, response, community, "Première idée.", 1).send();
        Happenings.updated(request, response, community, "Mieux.", 3).send();
        Happenings.updated(request, response, community, "En retard.", 2).send();
        Happenings.updated(request, response, community, "Encore mieux.", 4).send();
        awaitTaken(Happenings.RESPONSES, response.toString(), 4);

        she.herself()
                .get("/api/v1/cases/{id}/responses", she.caseId())
                .then()
                .body("items.text", contains("Encore mieux."));
    }

    /** The other side changes no answered response; this is one that was on its way when she answered. */
    @ParameterizedTest
    @ValueSource(strings = {"ACCEPTED", "NOT_RETAINED"})
    @Requirement("COO-09")
    void keepsWhatSheAnsweredAsItWasAndIsPendingForTheVersionThatCrossedHerAnswer(String answered) {
        UUID response = Supported.receives(request, community, "Un appartement à Caen.");
        answer(response, answered, "FIRST_CHOICE", "Merci.").statusCode(200);

        Happenings.updated(request, response, community, "Un studio à Vire.", 2).send();
        awaitTaken(Happenings.RESPONSES, response.toString(), 2);

        she.herself()
                .get("/api/v1/cases/{id}/responses", she.caseId())
                .then()
                .body("items.text", contains("Un studio à Vire."))
                .body("items[0].answer.answer", equalTo("PENDING"))
                .body("items[0].answer.message", nullValue())
                .body("items[0].answeredVersion.text", equalTo("Un appartement à Caen."))
                .body("items[0].answeredVersion.answer.answer", equalTo(answered))
                .body("items[0].answeredVersion.answer.message", equalTo("Merci."));
        assertThat(Outgoing.answersTo(response))
                .hasSize(2)
                .last()
                .satisfies(event -> assertThat(event.getAnswered().getAnswer()).isEqualTo(Answer.PENDING));
    }

    @Test
    void takesAnUpdateWhoseProposalItNeverHeard() {
        UUID response = UUID.randomUUID();

        Happenings.updated(request, response, community, "Directement mieux.", 2)
                .send();

        awaitNumber(1, "select count(*) from response where handle = ?", response);
    }

    @Test
    void parksAResponseFromAnOrganisationTheRequestWasNotSentTo() {
        UUID response = UUID.randomUUID();

        Happenings.proposed(request, response, "c360-76", "Une autre idée.", 1).send();

        awaitNumber(1, PARKED, Happenings.RESPONSES, response.toString());
        assertThat(DATABASE.number("select count(*) from response where handle = ?", response))
                .isZero();
    }

    @Test
    void parksAResponseToARequestThatDoesNotExist() {
        UUID response = UUID.randomUUID();

        Happenings.proposed(UUID.randomUUID(), response, community, "À qui ?", 1)
                .send();

        awaitNumber(1, PARKED, Happenings.RESPONSES, response.toString());
    }

    @Test
    @Requirement("COO-09")
    void tellsTheOtherSideOnlyTheAnswerUnlessSheWishesMore() {
        UUID response = Supported.receives(request, community, "Un appartement à Caen.");

        answer(response, "NOT_RETAINED", null, null).statusCode(200);
        answer(response, "ACCEPTED", "SECOND_CHOICE", "Merci à vous.").statusCode(200);

        assertThat(Persons.answersOf(she.reference(), "ANSWER_TO_RESPONSE")).containsExactly("NO", "YES");
        assertThat(Outgoing.answersTo(response)).hasSize(2).satisfies(events -> {
            ResponseAnswered refusal = events.getFirst().getAnswered();
            assertThat(refusal.getAnswer()).isEqualTo(Answer.NOT_RETAINED);
            assertThat(refusal.getRank()).isEmpty();
            assertThat(refusal.getMessage()).isEmpty();
            ResponseAnswered wished = events.getLast().getAnswered();
            String type = ResponseAnswered.getDescriptor().getFullName();
            assertThat(Happenings.open(wished.getRank(), type, response, "rank"))
                    .isEqualTo("SECOND_CHOICE");
            assertThat(Happenings.open(wished.getMessage(), type, response, "message"))
                    .isEqualTo("Merci à vous.");
        });
    }

    @Test
    void tellsTheOtherSideNothingNewWhenSheSaysTheSameAgain() {
        UUID response = Supported.receives(request, community, "Un appartement à Caen.");

        answer(response, "PENDING", null, null).statusCode(200);
        answer(response, "PENDING", null, null).statusCode(200);

        assertThat(Outgoing.answersTo(response)).hasSize(1);
    }

    @Test
    void numbersWhatItTellsWithoutGapsWhenAnswersArriveAtOnce() {
        UUID response = Supported.receives(request, community, "Un appartement à Caen.");

        Parallel.parallel(
                6,
                caller -> answer(response, "PENDING", null, "n° " + caller)
                        .statusCode(oneOf(200, 409))
                        .extract()
                        .statusCode());

        assertThat(Outgoing.records("exchange.to-offer.responses.v1", response))
                .extracting(message -> TestTopic.headers(message).get("ce_sequence"))
                .doesNotHaveDuplicates();
    }

    @Test
    void refusesAnAnswerOnceTheRequestHasEnded() {
        UUID response = Supported.receives(request, community, "Un appartement à Caen.");
        Happenings.disclosureEnded(request, EndReason.WITHDRAWN, 2).send();
        awaitNumber(1, "select count(*) from released_request where handle = ? and state = 'ENDED'", request);

        answer(response, "ACCEPTED", null, null)
                .statusCode(409)
                .body("type", equalTo("https://parvis.fr/problems/request-ended"));
    }

    @Test
    @Requirement("COO-09")
    void letsNobodyElseAnswer() {
        UUID response = Supported.receives(request, community, "Un appartement à Caen.");
        Map<String, Object> body = Map.of("answer", "ACCEPTED", "act", ownAct());

        with(Supported.by().herself(), body)
                .post("/api/v1/responses/{handle}/answer", response)
                .then()
                .statusCode(404);
        with(facilitator("somebody else"), body)
                .post("/api/v1/responses/{handle}/answer", response)
                .then()
                .statusCode(404);
        with(she.herFacilitator(), body)
                .post("/api/v1/responses/{handle}/answer", response)
                .then()
                .statusCode(422);

        assertThat(Outgoing.answersTo(response)).isEmpty();
    }

    private ValidatableResponse answer(UUID response, String answer, @Nullable String rank, @Nullable String message) {
        Map<String, Object> body = new HashMap<>(Map.of("answer", answer, "act", ownAct()));
        if (rank != null) {
            body.put("rank", rank);
        }
        if (message != null) {
            body.put("message", message);
        }
        return with(she.herself(), body)
                .post("/api/v1/responses/{handle}/answer", response)
                .then();
    }
}

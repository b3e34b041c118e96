package fr.parvis.facilitation.coherence;

import static fr.parvis.facilitation.world.Antenna.DATABASE;
import static fr.parvis.facilitation.world.Antenna.aCommunity;
import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.oneOf;

import fr.parvis.events.exchange.Answer;
import fr.parvis.events.exchange.AnswerEvent;
import fr.parvis.events.exchange.CoherenceOpinionReleased;
import fr.parvis.facilitation.world.Happenings;
import fr.parvis.facilitation.world.Outgoing;
import fr.parvis.facilitation.world.Persons;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.Parallel;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class CoherenceQuarkusTest {

    private Supported she = Supported.NOBODY;
    private UUID response = new UUID(0, 0);

    @BeforeEach
    void aReceivedResponse() {
        she = Supported.by();
        String community = aCommunity("Communauté 360 du Calvados");
        UUID request = she.releases(community, she.says("Près de ma sœur."), she.says("Avec un jardin."));
        response = Supported.receives(request, community, "Un appartement à Caen.");
    }

    @Test
    @Requirement("COO-10")
    void keepsAnOpinionPrivateWhileTheOtherSideOnlyReadsHerAnswer() {
        writeOpinion();
        with(she.herself(), Map.of("answer", "PENDING", "act", ownAct()))
                .post("/api/v1/responses/{handle}/answer", response)
                .then()
                .statusCode(200);

        assertThat(Outgoing.answersTo(response))
                .singleElement()
                .satisfies(event -> assertThat(event.getAnswered().getAnswer()).isEqualTo(Answer.PENDING));
        she.herself()
                .get("/api/v1/cases/{id}/coherence-opinions", she.caseId())
                .then()
                .statusCode(200)
                .body("items.released", contains(false))
                .body("items.gap", contains("Trop loin."))
                .body("items[0].items.coherence", contains("PARTLY_COHERENT", "TOO_EARLY"));
    }

    @Test
    void leavesNoRowForTheOtherSideWhileItIsPrivate() {
        writeOpinion();

        assertThat(DATABASE.number("select count(*) from outbox where key = ?", response.toString()))
                .isZero();
        assertThat(Outgoing.answersTo(response)).isEmpty();
    }

    @Test
    @Requirement("COO-10")
    void tellsTheOtherSideOnceWhenSheReleasesIt() {
        String opinion = writeOpinion();

        Parallel.parallel(4, _ -> release(opinion));
        release(opinion);

        String type = CoherenceOpinionReleased.getDescriptor().getFullName();
        assertThat(Outgoing.answersTo(response))
                .singleElement()
                .extracting(AnswerEvent::getOpinionReleased)
                .satisfies(released -> {
                    assertThat(Happenings.open(released.getGapText(), type, response, "gap_text"))
                            .isEqualTo("Trop loin.\n\nCe que je voudrais changer : À pied.");
                    assertThat(released.getOpinionsCount()).isEqualTo(2);
                });
        assertThat(Persons.actsOf(she.reference()))
                .extracting(act -> act.get("matter"))
                .contains("COHERENCE_RELEASE");
    }

    @Test
    void refusesAnOpinionOnAnItemTheRequestDoesNotHave() {
        for (List<Integer> numbers : List.of(List.of(3), List.of(1, 1))) {
            List<Map<String, Object>> items = numbers.stream()
                    .map(number -> Map.<String, Object>of("itemNumber", number, "coherence", "COHERENT"))
                    .toList();
            with(she.herself(), Map.of("items", items))
                    .post("/api/v1/responses/{handle}/coherence-opinions", response)
                    .then()
                    .statusCode(422)
                    .body("errors.rule", hasItem("of-this-request"));
        }
    }

    @Test
    void showsAnOpinionToNobodyElse() {
        String opinion = writeOpinion();
        Supported stranger = Supported.by();

        stranger.herself()
                .get("/api/v1/cases/{id}/coherence-opinions", she.caseId())
                .then()
                .statusCode(404);
        with(stranger.herself(), Map.of("act", ownAct()))
                .post("/api/v1/coherence-opinions/{id}/release", opinion)
                .then()
                .statusCode(404);
    }

    private String writeOpinion() {
        return with(
                        she.herFacilitator(),
                        Map.of(
                                "items",
                                List.of(
                                        Map.of("itemNumber", 1, "coherence", "PARTLY_COHERENT"),
                                        Map.of("itemNumber", 2, "coherence", "TOO_EARLY")),
                                "gap",
                                "Trop loin.",
                                "wishedAdjustment",
                                "À pied."))
                .post("/api/v1/responses/{handle}/coherence-opinions", response)
                .then()
                .statusCode(201)
                .body("released", equalTo(false))
                .body("releaseText", equalTo("Trop loin.\n\nCe que je voudrais changer : À pied."))
                .extract()
                .path("id");
    }

    private int release(String opinion) {
        return with(she.herself(), Map.of("act", ownAct()))
                .post("/api/v1/coherence-opinions/{id}/release", opinion)
                .then()
                .statusCode(oneOf(200, 409))
                .extract()
                .statusCode();
    }
}

package fr.parvis.facilitation;

import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import fr.parvis.events.exchange.Answer;
import fr.parvis.events.exchange.RequestItem;
import fr.parvis.events.exchange.RequestReleased;
import fr.parvis.facilitation.world.Antenna;
import fr.parvis.facilitation.world.Happenings;
import fr.parvis.facilitation.world.Outgoing;
import fr.parvis.facilitation.world.Persons;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From her yes to her answer, as she and her facilitator live it. */
@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class JourneyQuarkusTest {

    @Test
    @Requirement({"FAC-25", "IND-EP-11", "COO-09"})
    void carriesWhatSheReleasesToTheOtherSideAndWhatComesBackToHer() {
        Supported she = Supported.by();
        String community = Antenna.aCommunity("Communauté 360 du Calvados");
        UUID flat = she.says("Je veux vivre près de ma sœur.");
        she.says("Je n'en parle qu'à Karim.");
        UUID choir = she.says("Chanter dans une chorale.");
        with(she.herself(), Map.of("priority", true, "act", ownAct()))
                .post("/api/v1/expressions/{id}/priority", choir)
                .then()
                .statusCode(200)
                .body("priorityByPerson", equalTo(true));

        UUID handle = she.releases(community, choir, flat);

        RequestReleased released = Outgoing.about(handle).getFirst().getReleased();
        assertThat(released.getItemsList())
                .extracting(RequestItem::getNumber, RequestItem::getPriorityByPerson)
                .containsExactly(tuple(1, true), tuple(2, false));
        assertThat(text(released, handle))
                .contains("« Chanter dans une chorale. »", "« Je veux vivre près de ma sœur. »")
                .doesNotContain("Karim");

        Happenings.acknowledged(handle, community, "2026-12-10", 1).send();
        Antenna.awaitNumber(
                1, "select count(*) from released_request where handle = ? and state = 'ACKNOWLEDGED'", handle);
        UUID response = Supported.receives(handle, community, "Un appartement à Caen.");
        she.herself()
                .get("/api/v1/cases/{id}/responses", she.caseId())
                .then()
                .statusCode(200)
                .body("items.text", contains("Un appartement à Caen."))
                .body("items.costCentsPerMonth", contains(1500));

        with(she.herself(), Map.of("answer", "PENDING", "act", ownAct()))
                .post("/api/v1/responses/{handle}/answer", response)
                .then()
                .statusCode(200)
                .body("answer.answer", equalTo("PENDING"));

        assertThat(Outgoing.answersTo(response)).singleElement().satisfies(event -> {
            assertThat(event.getAnswered().getAnswer()).isEqualTo(Answer.PENDING);
            assertThat(event.getAnswered().getMessage()).isEmpty();
        });
        assertThat(Persons.actsOf(she.reference()))
                .extracting(act -> act.get("matter"))
                .containsExactly("EXPRESSION", "EXPRESSION", "EXPRESSION", "PRIORITY_MARK", "ANSWER_TO_RESPONSE");
        she.herself()
                .get("/api/v1/cases/{id}/requests", she.caseId())
                .then()
                .body("items", hasSize(1))
                .body("items.state", contains("ANSWERED"));
    }

    private static String text(RequestReleased released, UUID handle) {
        return Happenings.open(
                released.getText(), RequestReleased.getDescriptor().getFullName(), handle, "text");
    }
}

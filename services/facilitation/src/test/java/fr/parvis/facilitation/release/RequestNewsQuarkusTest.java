package fr.parvis.facilitation.release;

import static fr.parvis.facilitation.world.Antenna.DATABASE;
import static fr.parvis.facilitation.world.Antenna.aCommunity;
import static fr.parvis.facilitation.world.Antenna.awaitNumber;
import static fr.parvis.facilitation.world.Antenna.awaitTaken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import fr.parvis.events.demand.EndReason;
import fr.parvis.facilitation.world.Happenings;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Acknowledgements and ends, twice, late and false. */
@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class RequestNewsQuarkusTest {

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
    void keepsTheNewestAcknowledgementHoweverTheyArrive() {
        Happenings.acknowledged(request, community, "2026-12-20", 2).send();
        Happenings.acknowledged(request, community, "2026-12-10", 1).send();
        Happenings.acknowledged(request, community, "2026-12-20", 2).send();
        Happenings.acknowledged(request, community, "2026-12-24", 3).send();
        awaitTaken(Happenings.ACKNOWLEDGEMENTS, request.toString(), 3);

        she.herself()
                .get("/api/v1/cases/{id}/requests", she.caseId())
                .then()
                .body("items.state", contains("ACKNOWLEDGED"))
                .body("items.expectedAnswerOn", contains("2026-12-24"));
    }

    @Test
    void parksAnAcknowledgementOfAnotherOrganisation() {
        Happenings.acknowledged(request, "c360-76", "", 1).send();

        awaitNumber(
                1,
                "select count(*) from parked_inbox where topic = ? and key = ?",
                Happenings.ACKNOWLEDGEMENTS,
                request.toString());
        assertThat(state()).isEqualTo("RELEASED");
    }

    @Test
    @Requirement("PER-23")
    void staysInHerHistoryAsEndedForTheFirstReason() {
        Happenings.disclosureEnded(request, EndReason.WITHDRAWN, 2).send();
        Happenings.disclosureEnded(request, EndReason.WITHDRAWN, 2).send();
        Happenings.disclosureEnded(request, EndReason.EXPIRED, 3).send();
        awaitTaken(Happenings.CONSENT, request.toString(), 3);

        she.herself()
                .get("/api/v1/cases/{id}/requests", she.caseId())
                .then()
                .body("items.state", contains("ENDED"))
                .body("items.endReason", contains("WITHDRAWN"));
    }

    @Test
    void staysEndedWhenTheAcknowledgementComesAfterwards() {
        Happenings.disclosureEnded(request, EndReason.EXPIRED, 2).send();
        awaitTaken(Happenings.CONSENT, request.toString(), 2);
        Happenings.acknowledged(request, community, "2026-12-10", 1).send();
        awaitTaken(Happenings.ACKNOWLEDGEMENTS, request.toString(), 1);

        assertThat(state()).isEqualTo("ENDED");
    }

    private String state() {
        return DATABASE.texts("select state from released_request where handle = ?", request)
                .getFirst();
    }
}

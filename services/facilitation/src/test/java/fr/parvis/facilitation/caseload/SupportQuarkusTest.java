package fr.parvis.facilitation.caseload;

import static fr.parvis.facilitation.world.Antenna.DATABASE;
import static fr.parvis.facilitation.world.Antenna.awaitNumber;
import static fr.parvis.facilitation.world.Antenna.awaitTaken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import com.google.protobuf.UnknownFieldSet;
import fr.parvis.events.codes.PriorityCriterion;
import fr.parvis.events.demand.SupportAccepted;
import fr.parvis.events.demand.SupportEvent;
import fr.parvis.facilitation.world.Antenna;
import fr.parvis.facilitation.world.Happenings;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.TestMessage;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Only her yes opens a case; the yes may come twice, late, or from a newer sender. */
@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class SupportQuarkusTest {

    private static final String CASES = "select count(*) from support_case where proposal = ?";
    private static final String PARKED = "select count(*) from parked_inbox where topic = ? and key = ?";

    private final UUID proposal = UUID.randomUUID();
    private final UUID reference = UUID.randomUUID();

    @BeforeEach
    void aListedFacilitator() {
        Antenna.listed("karim");
    }

    @Test
    @Requirement({"PER-04", "FAC-06", "IND-EP-08"})
    void opensOneCaseWithTheFacilitatorSheChose() {
        Happenings.accepted(yes(), 1).send();
        awaitNumber(1, CASES, proposal);

        assertThat(DATABASE.texts("select state || ' ' || facilitator from support_case where proposal = ?", proposal))
                .containsExactly("ACCEPTED karim");
    }

    @Test
    @Requirement("FAC-05")
    void leavesTheChoiceOpenWhenWhomSheChoseIsNoAvailableFacilitatorOfTheDirectory() {
        Antenna.listed("karim on leave");
        DATABASE.execute("update facilitator set available = false where subject = 'karim on leave'");
        String lea = Antenna.aFacilitator(Antenna.aSite("14118"));

        for (String subject : List.of("karim mistyped", "karim on leave")) {
            UUID hers = UUID.randomUUID();
            Happenings.accepted(Supported.yes(hers, reference, subject, "2026-11-01"), 1)
                    .send();
            awaitNumber(1, CASES, hers);

            assertThat(DATABASE.texts("select state from support_case where proposal = ?", hers))
                    .containsExactly("PROPOSED");
            String id = DATABASE.texts("select id from support_case where proposal = ?", hers)
                    .getFirst();
            DATABASE.execute(
                    "update support_case set site_code = (select site_code from facilitator where subject = ?) where proposal = ?",
                    lea,
                    hers);
            Antenna.facilitator(lea).get("/api/v1/cases?state=PROPOSED").then().body("items.id", hasItem(id));
        }
    }

    @Test
    void opensOneCaseWhenItHearsTheYesTwice() {
        Happenings.accepted(yes(), 1).send();
        Happenings.accepted(yes(), 1).send();
        Happenings.accepted(yes(), 2).send();
        awaitTaken(Happenings.SUPPORT, proposal.toString(), 2);

        assertThat(DATABASE.number(CASES, proposal)).isEqualTo(1);
    }

    @Test
    void opensNothingWhenTheWithdrawalComesFirst() {
        Happenings.withdrawn(proposal, reference, 2).send();
        Happenings.accepted(yes(), 1).send();
        TestMessage after = Happenings.withdrawn(proposal, reference, 3);
        after.send();
        awaitTaken(Happenings.SUPPORT, proposal.toString(), 3);

        assertThat(DATABASE.number(CASES, proposal)).isZero();
    }

    @Test
    @Requirement("FAC-06")
    void closesTheCaseWhenSheTakesHerYesBack() {
        Happenings.accepted(yes(), 1).send();
        Happenings.withdrawn(proposal, reference, 2).send();
        Happenings.withdrawn(proposal, reference, 2).send();

        awaitNumber(1, CASES + " and state = 'CLOSED'", proposal);
    }

    @Test
    void readsAYesThatAlsoCarriesAFieldItDoesNotKnow() {
        UnknownFieldSet newer = UnknownFieldSet.newBuilder()
                .addField(99, UnknownFieldSet.Field.newBuilder().addVarint(1).build())
                .build();
        SupportEvent event = SupportEvent.newBuilder()
                .setAccepted(yes().toBuilder().setUnknownFields(newer))
                .setUnknownFields(newer)
                .build();

        TestMessage.to(Happenings.SUPPORT, proposal.toString())
                .event(SupportAccepted.getDescriptor().getFullName(), 1, event.toByteArray())
                .send();

        awaitNumber(1, CASES, proposal);
    }

    @Test
    void parksAMessageOfUnknownTypeAndGoesOn() {
        TestMessage.to(Happenings.SUPPORT, proposal.toString())
                .event("parvis.demand.v1.SupportInvented", 1, new byte[] {1, 2, 3})
                .send();
        awaitNumber(1, PARKED, Happenings.SUPPORT, proposal.toString());

        Supported another = Supported.accepted("karim", "2026-11-01");

        assertThat(DATABASE.number(CASES, another.proposal())).isEqualTo(1);
        assertThat(DATABASE.number(CASES, proposal)).isZero();
    }

    @Test
    void parksAYesWhoseDayIsNoDay() {
        Happenings.accepted(yes().toBuilder().setRequestedOn("bientôt").build(), 1)
                .send();

        awaitNumber(1, PARKED, Happenings.SUPPORT, proposal.toString());
        assertThat(DATABASE.number(CASES, proposal)).isZero();
    }

    @Test
    @Requirement("FAC-07")
    void attachesTheCaseToTheNearestSiteUnlessShePrefersAnother() {
        String caen = Antenna.aSite("14118");
        String rouen = Antenna.aSite("76540");
        UUID preferring = UUID.randomUUID();

        Happenings.accepted(yes().toBuilder().setCommuneCode("76540").build(), 1)
                .send();
        Happenings.accepted(
                        Supported.yes(preferring, reference, "karim", "2026-11-01").toBuilder()
                                .setCommuneCode("76540")
                                .setPreferredSite(caen)
                                .build(),
                        1)
                .send();
        awaitNumber(1, CASES, preferring);
        awaitNumber(1, CASES, proposal);

        assertThat(site(proposal)).startsWith("site-");
        assertThat(communeOf(site(proposal))).isEqualTo(communeOf(rouen));
        assertThat(site(preferring)).isEqualTo(caen);
    }

    private static String site(UUID proposal) {
        return DATABASE.texts("select site_code from support_case where proposal = ?", proposal)
                .getFirst();
    }

    private static String communeOf(String site) {
        return DATABASE.texts("select commune_code from site where code = ?", site)
                .getFirst();
    }

    private SupportAccepted yes() {
        return Supported.yes(
                proposal, reference, "karim", "2026-11-01", PriorityCriterion.BREAK_WITHOUT_ADAPTED_RESPONSE);
    }
}

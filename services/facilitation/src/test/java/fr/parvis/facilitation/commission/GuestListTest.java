package fr.parvis.facilitation.commission;

import static fr.parvis.facilitation.commission.CommissionFixture.NOW;
import static fr.parvis.facilitation.commission.CommissionFixture.ROUX;
import static fr.parvis.facilitation.commission.CommissionFixture.ZOE;
import static fr.parvis.facilitation.commission.CommissionFixture.prepared;
import static fr.parvis.facilitation.commission.CommissionFixture.validated;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.facilitation.refusal.BrokenRule;
import fr.parvis.testkit.Requirement;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GuestListTest {

    private static final Instant LATER = NOW.plusSeconds(60);

    @Test
    @Requirement("FAC-51")
    void losesHerYesWithAnyChangeAndWithNoneElse() {
        GuestList hers = validated(prepared(ROUX, ZOE)).guests();

        assertThat(hers.with(List.of(ROUX, ZOE), LATER)).isSameAs(hers);
        for (List<Guest> others : List.of(
                List.of(ROUX),
                List.of(ZOE, ROUX),
                List.of(ROUX, ZOE, guest(GuestRole.PARTNER, "")),
                List.of(ROUX, new Guest(ZOE.id(), GuestRole.FAMILY, "Zoé", "", "06 00 00 00 00", "", false)))) {
            GuestList changed = hers.with(others, LATER);
            assertThat(changed.validation()).isNull();
            assertThat(changed.changedAt()).isEqualTo(LATER);
        }
    }

    @Test
    @Requirement("FAC-51")
    void givesEachListAnotherHashAlsoWhereTheirTextsRunTogether() {
        Guest ab = new Guest(ZOE.id(), GuestRole.FAMILY, "a", "b", "", "", false);
        Guest one = new Guest(ZOE.id(), GuestRole.FAMILY, "a|1:b", "", "", "", false);
        Guest involved =
                new Guest(ROUX.id(), GuestRole.CHAIR, ROUX.name(), ROUX.organisation(), ROUX.contact(), "", true);

        assertThat(List.of(
                        prepared().listHash(),
                        prepared(ROUX).listHash(),
                        prepared(involved).listHash(),
                        prepared(ROUX, ZOE).listHash(),
                        prepared(ZOE, ROUX).listHash(),
                        prepared(ab).listHash(),
                        prepared(one).listHash()))
                .doesNotHaveDuplicates()
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
        assertThat(prepared(ROUX).listHash()).isEqualTo(prepared(ROUX).listHash());
    }

    @Test
    @Requirement({"FAC-57", "FAC-58"})
    void warnsOfAnInvolvedChairAndOfMoreThanSheIsComfortableWith() {
        Guest involved = new Guest(ROUX.id(), GuestRole.CHAIR, ROUX.name(), "", "", "", true);

        assertThat(list(ROUX, ZOE).warnings(2)).isEmpty();
        assertThat(list(ROUX, ZOE).warnings(null)).isEmpty();
        assertThat(list(ROUX, ZOE).warnings(1)).containsExactly(GuestWarning.MORE_THAN_COMFORTABLE);
        assertThat(list(involved).warnings(null)).containsExactly(GuestWarning.CHAIR_INVOLVED);
        assertThat(list(ZOE).warnings(null)).containsExactly(GuestWarning.NO_CHAIR);
    }

    @Test
    @Requirement("FAC-58")
    void asksForAReasonWhereSomebodyElsesTradeIsInvited() {
        assertThat(GuestList.broken(List.of(guest(GuestRole.OTHER_PROFESSIONAL, ""))))
                .containsExactly(new BrokenRule("guests[0].reason", "only-for-another-professional"));
        assertThat(GuestList.broken(List.of(guest(GuestRole.OTHER_PROFESSIONAL, "Elle connaît les transports."))))
                .isEmpty();
        assertThat(GuestList.broken(List.of(guest(GuestRole.PARTNER, "Pourquoi pas"))))
                .hasSize(1);
    }

    @Test
    void knowsOneChairAndNobodyTwice() {
        assertThat(GuestList.broken(List.of(ROUX, guest(GuestRole.CHAIR, ""))))
                .containsExactly(new BrokenRule("guests[1].role", "one-chair"));
        assertThat(GuestList.broken(List.of(ZOE, ZOE)))
                .containsExactly(new BrokenRule("guests[1].id", "unique-in-list"));
    }

    @Test
    @Requirement("FAC-51")
    void takesAnotherNameOrganisationOrContactForSomebodyElse() {
        GuestList list = list(ROUX, ZOE);
        Guest otherRole =
                new Guest(ROUX.id(), GuestRole.PARTNER, ROUX.name(), ROUX.organisation(), ROUX.contact(), "", true);
        assertThat(list.recognised(List.of(ZOE, otherRole))).containsExactly(ZOE, otherRole);

        for (Guest other : List.of(
                new Guest(ROUX.id(), GuestRole.CHAIR, "M. Petit", ROUX.organisation(), ROUX.contact(), "", false),
                new Guest(ROUX.id(), GuestRole.CHAIR, ROUX.name(), "Mairie", ROUX.contact(), "", false),
                new Guest(ROUX.id(), GuestRole.CHAIR, ROUX.name(), ROUX.organisation(), "au centre", "", false))) {
            Guest stands = list.recognised(List.of(other, ZOE)).getFirst();
            assertThat(stands.id()).isNotEqualTo(ROUX.id());
            assertThat(stands).isEqualTo(other.named(stands.id()));
        }
    }

    private static GuestList list(Guest... guests) {
        return new GuestList(List.of(guests), NOW, null);
    }

    private static Guest guest(GuestRole role, String reason) {
        return new Guest(new UUID(9, 9), role, "M. Petit", "Mairie", "", reason, false);
    }
}

package fr.parvis.facilitation.guestview;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.facilitation.agenda.AgendaItem;
import fr.parvis.facilitation.agenda.AgendaSubject;
import fr.parvis.facilitation.agenda.ExcludedTopic;
import fr.parvis.facilitation.commission.Commission;
import fr.parvis.facilitation.commission.CommissionFixture;
import fr.parvis.facilitation.commission.CommissionType;
import fr.parvis.facilitation.commission.Guest;
import fr.parvis.facilitation.commission.GuestRole;
import fr.parvis.facilitation.commission.Plan;
import fr.parvis.facilitation.commissionguide.CommissionGuide;
import fr.parvis.facilitation.expression.LifeDomain;
import fr.parvis.testkit.Requirement;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GuestViewTest {

    private final CommissionGuide guide = new CommissionGuide(List.of(), List.of("Une règle."), List.of(), List.of());
    private final Commission commission = CommissionFixture.prepared(CommissionFixture.ROUX);

    @Test
    @Requirement("FAC-56")
    void showsOnlyWhatSheAgreedTo() {
        AgendaItem unsaid = item(1, LifeDomain.MOBILITY, "Le bus", null);
        AgendaItem no = item(2, LifeDomain.BUDGET_ADMIN, "L’argent", false);
        AgendaItem yes = item(3, LifeDomain.HOUSING, "Le logement", true);

        assertThat(GuestView.of(commission, List.of(unsaid, no, yes), List.of(), guide)
                        .agenda())
                .containsExactly("Le logement");
    }

    @Test
    @Requirement("FAC-55")
    void isTheSameWithAnExclusionAsIfTheItemHadNeverBeenThere() {
        AgendaItem health = item(1, LifeDomain.HEALTH_WELLBEING, "Mon traitement", true);
        AgendaItem housing = item(2, LifeDomain.HOUSING, "Le logement", true);
        ExcludedTopic excluded = excluding(LifeDomain.HEALTH_WELLBEING);

        GuestView with = GuestView.of(commission, List.of(health, housing), List.of(excluded), guide);

        assertThat(with).isEqualTo(GuestView.of(commission, List.of(housing), List.of(), guide));
        assertThat(with).isNotEqualTo(GuestView.of(commission, List.of(health, housing), List.of(), guide));
    }

    @Test
    @Requirement("FAC-55")
    void leavesOutEveryOtherTextThatTellsOfWhatSheExcludedLater() {
        Plan plan = new Plan(
                CommissionType.EXISTING_BODY,
                "La réunion santé",
                CommissionFixture.DATE,
                LocalTime.NOON,
                75,
                "La maison de santé",
                "Près du centre de santé",
                "",
                "");
        Guest guest = new Guest(new UUID(1, 9), GuestRole.PARTNER, "M. Petit", "Réseau santé", "", "", false);
        Commission telling = CommissionFixture.prepared(guest).with(plan, CommissionFixture.NOW);
        ExcludedTopic health = excluding(LifeDomain.HEALTH_WELLBEING);

        GuestView view = GuestView.of(telling, List.of(), List.of(health), guide);

        assertThat(view.plan().bodyName() + view.plan().place() + view.plan().placeNote())
                .isEmpty();
        assertThat(view.plan().date()).isEqualTo(CommissionFixture.DATE);
        assertThat(view.invited()).containsExactly(new GuestView.Invited(GuestRole.PARTNER, "M. Petit", ""));
        assertThat(GuestView.of(telling, List.of(), List.of(excluding(LifeDomain.HOUSING)), guide))
                .isEqualTo(GuestView.of(telling, List.of(), List.of(), guide));
    }

    private ExcludedTopic excluding(LifeDomain domain) {
        return new ExcludedTopic(
                new UUID(0, 7),
                commission.caseId(),
                commission.person(),
                domain,
                "",
                new UUID(0, 8),
                "she",
                Instant.EPOCH);
    }

    private AgendaItem item(long number, LifeDomain domain, String title, @Nullable Boolean agreed) {
        return new AgendaItem(
                new UUID(5, number),
                commission.caseId(),
                commission.person(),
                commission.id(),
                new AgendaSubject(Set.of(domain), title, "Pour comprendre."),
                "karim",
                Instant.EPOCH,
                agreed,
                agreed == null ? null : new UUID(6, number),
                number,
                0);
    }
}

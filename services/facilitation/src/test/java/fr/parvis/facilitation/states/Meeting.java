package fr.parvis.facilitation.states;

import fr.parvis.facilitation.commission.AcceptanceManner;
import fr.parvis.facilitation.commission.CharterAcceptance;
import fr.parvis.facilitation.commission.Commission;
import fr.parvis.facilitation.commission.CommissionFixture;
import fr.parvis.facilitation.commission.CommissionState;
import fr.parvis.facilitation.commission.Course;
import fr.parvis.facilitation.commission.HerPart;
import fr.parvis.facilitation.commission.Invitation;
import fr.parvis.facilitation.commission.OpeningRules;
import fr.parvis.facilitation.commission.Plan;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What becomes of a commission. */
final class Meeting {

    private static final String CHARTER = "c".repeat(64);

    private Meeting() {}

    static Stream<Machine<?>> all() {
        return Stream.of(theCommission());
    }

    private static Machine<Commission> theCommission() {
        return new Machine<>(
                        "Commission",
                        "A meeting with partners (FAC-50 to FAC-65). Any change of its guest list takes her yes away; another day makes every invitation one to nothing.",
                        CommissionFixture.prepared(CommissionFixture.ROUX),
                        commission -> commission.state().name())
                .when(
                        "she says yes to the list",
                        one -> ahead(one)
                                .filter(it -> it.guests().validation() == null)
                                .map(CommissionFixture::validated))
                .when("list changed", one -> ahead(one).map(Meeting::withAnotherList))
                .when("day moved", one -> ahead(one).map(Meeting::onAnotherDay))
                .when("somebody invited", one -> yes(one).map(it -> invited(it, null)))
                .when(
                        "somebody invited",
                        one -> yes(one).map(it ->
                                invited(it, it.guests().guests().getFirst().id())))
                .when("cancelled", one -> ahead(one).map(it -> it.with(new Course(null, null, CommissionFixture.NOW))))
                .when("opened", Meeting::opened)
                .when("closed", Meeting::closed);
    }

    private static Optional<Commission> ahead(Commission commission) {
        return Optional.of(commission).filter(Commission::isAhead);
    }

    private static Optional<Commission> yes(Commission commission) {
        return ahead(commission).filter(one -> one.guests().validation() != null);
    }

    /** In one order, whoever was invited first: each order would be a commission of its own, and all of them are hundreds of thousands. */
    private static Commission invited(Commission commission, @Nullable UUID guest) {
        Commission one = CommissionFixture.invited(commission, guest);
        return new Commission(
                one.id(),
                one.caseId(),
                one.person(),
                one.plan(),
                one.dateSetAt(),
                one.guests(),
                one.herPart(),
                one.invitations().stream()
                        .sorted(Comparator.comparing(Invitation::toString))
                        .toList(),
                one.acceptances(),
                one.course(),
                one.version());
    }

    private static Commission withAnotherList(Commission commission) {
        boolean roux = commission.guests().guests().contains(CommissionFixture.ROUX);
        return commission.with(commission
                .guests()
                .with(List.of(roux ? CommissionFixture.ZOE : CommissionFixture.ROUX), CommissionFixture.NOW));
    }

    private static Commission onAnotherDay(Commission commission) {
        Plan plan = commission.plan();
        boolean first = plan.date().equals(CommissionFixture.DATE);
        return commission.with(
                new Plan(
                        plan.type(),
                        "",
                        first ? plan.date().plusDays(7) : CommissionFixture.DATE,
                        plan.startsAt(),
                        75,
                        plan.place(),
                        "",
                        "",
                        ""),
                CommissionFixture.NOW);
    }

    /** With the charter accepted by both; what is missing otherwise is in OpeningRules. */
    private static Optional<Commission> opened(Commission commission) {
        UUID guest = commission.guests().guests().getFirst().id();
        Course.Opening opening = new Course.Opening(true, List.of(guest), "karim", CommissionFixture.NOW);
        Commission accepted = commission
                .with(new CharterAcceptance(guest, AcceptanceManner.SIGNED, CHARTER, "karim", CommissionFixture.NOW))
                .with(commission
                        .herPart()
                        .with(new HerPart.HerCharter(CommissionFixture.ACT, CHARTER, CommissionFixture.NOW)));
        return Optional.of(accepted)
                .filter(one -> one.state() == CommissionState.INVITED)
                .filter(one -> OpeningRules.missing(
                                one, opening, CHARTER, one.plan().date())
                        .isEmpty())
                .map(one -> one.with(new Course(opening, null, null)));
    }

    private static Optional<Commission> closed(Commission commission) {
        return Optional.of(commission)
                .filter(one -> one.state() == CommissionState.OPEN)
                .map(one -> one.with(new Course(
                        one.course().opening(),
                        new Course.Closing(80, one.plan().date().plusDays(60), "karim", CommissionFixture.NOW),
                        null)));
    }
}

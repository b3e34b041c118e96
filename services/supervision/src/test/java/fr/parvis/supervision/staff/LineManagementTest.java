package fr.parvis.supervision.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.commons.web.problem.ProblemType;
import fr.parvis.supervision.organisation.Employer;
import fr.parvis.supervision.organisation.Organisation;
import fr.parvis.supervision.organisation.OrganisationPart;
import fr.parvis.supervision.staff.StaffMember.Line;
import fr.parvis.testkit.Requirement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class LineManagementTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Line LINE = new Line("manager", "100000001");
    private static final List<Organisation> ENTERED = List.of(
            entered(OrganisationPart.CARRIER, "100000001"),
            entered(OrganisationPart.EMPLOYER, "100000002"),
            entered(OrganisationPart.COMMUNITY_360, "100000002"),
            entered(OrganisationPart.COMMUNITY_360, "100000003"));

    @Test
    @Requirement("IND-EP-07")
    void refusesALineManagerWithAFunctionOnTheOfferSide() {
        assertThat(declare("100000001", false).account()).isEqualTo("manager");
        refused(StaffProblem.MANAGER_ON_OFFER_SIDE, () -> declare("100000001", true));
    }

    @Test
    @Requirement("IND-EP-07")
    void refusesALineManagerEmployedByACommunauteOnly() {
        refused(StaffProblem.MANAGER_ON_OFFER_SIDE, () -> declare("100000003", false));
        refused(StaffProblem.EMPLOYER_NOT_ENTERED, () -> declare("100000004", false));
    }

    @Test
    void showsThatAnEmployerIsSharedWithACommunaute() {
        assertThat(declare("100000002", false).sharedEmployer()).isTrue();
        assertThat(declare("100000001", false).sharedEmployer()).isFalse();
    }

    @Test
    void letsNobodyManageHerself() {
        refused(StaffProblem.OWN_MANAGER, () -> member("manager"));
        refused(StaffProblem.OWN_MANAGER, () -> member("a").under(new Line("a", "100000001")));
    }

    @Test
    void endsALineOnceAndNotBeforeItStarted() {
        StaffMember ended = member("a").end(TODAY.plusDays(3));

        assertThat(ended.until()).isEqualTo(TODAY.plusDays(3));
        refused(StaffProblem.STAFF_ENDED, () -> ended.end(TODAY.plusDays(4)));
        refused(StaffProblem.STAFF_ENDED, () -> ended.under(LINE));
        refused(StaffProblem.STAFF_DATES, () -> member("a").end(TODAY.minusDays(1)));
    }

    private static StaffMember member(String account) {
        return StaffMember.enter(UUID.randomUUID(), account, LINE, TODAY);
    }

    private static LineManager declare(String siren, boolean offerFunction) {
        return LineManager.declare("manager", siren, offerFunction, ENTERED, TODAY);
    }

    private static Organisation entered(OrganisationPart part, String siren) {
        return new Organisation(UUID.randomUUID(), part, new Employer("Nom", siren));
    }

    private static void refused(ProblemType type, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type()).isEqualTo(type));
    }
}

package fr.parvis.cooperation.agreement;

import static fr.parvis.cooperation.agreement.AgreementFixture.GROUP;
import static fr.parvis.cooperation.agreement.AgreementFixture.TODAY;
import static fr.parvis.cooperation.agreement.AgreementFixture.YEARLY;
import static fr.parvis.cooperation.agreement.AgreementFixture.aConvention;
import static fr.parvis.cooperation.agreement.AgreementFixture.aDraft;
import static fr.parvis.cooperation.agreement.AgreementFixture.aTerm;
import static fr.parvis.cooperation.agreement.AgreementFixture.by;
import static fr.parvis.cooperation.agreement.AgreementFixture.content;
import static fr.parvis.cooperation.agreement.AgreementFixture.elementsBut;
import static fr.parvis.cooperation.agreement.AgreementFixture.signed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.parvis.commons.web.problem.FieldError;
import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.testkit.Requirement;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AgreementTest {

    @ParameterizedTest
    @EnumSource
    @Requirement("COO-16")
    void refusesTheSignatureOfAConventionWithoutAnElementAndNamesIt(ConventionElement left) {
        Agreement convention = aConvention(left);

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(
                        () -> convention.sign(by(AgreementParty.CARRIER, convention, TODAY), List.of(), YEARLY, TODAY))
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(AgreementProblem.AGREEMENT_INCOMPLETE))
                .satisfies(refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::field)
                        .containsExactly("elements." + left));
    }

    @Test
    @Requirement("COO-16")
    void takesAnElementThatDoesNotApplyWithItsReason() {
        var elements = elementsBut();
        elements.put(ConventionElement.PRESENCE_HOURS, new ElementEntry.NotApplicable("Personne ne se déplace."));

        Agreement convention =
                signed(aDraft(AgreementKind.COOPERATION_CONVENTION, content(elements, aTerm(null, null))), TODAY);

        assertThat(convention.state(TODAY)).isEqualTo(AgreementState.IN_FORCE);
        assertThat(convention.latest().content().state(ConventionElement.PRESENCE_HOURS))
                .isEqualTo(ElementState.NOT_APPLICABLE);
    }

    @Test
    @Requirement("COO-19")
    void isNotSignedWhileAPartyHasTooFewContacts() {
        Agreement convention = aConvention();

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() ->
                        convention.sign(by(AgreementParty.CARRIER, convention, TODAY), List.of(GROUP), YEARLY, TODAY))
                .satisfies(refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::field)
                        .containsExactly("contacts." + GROUP));
    }

    @ParameterizedTest
    @EnumSource(names = {"C360_PROTOCOL", "INDIVIDUAL_PROTOCOL"})
    void leavesProtocolsToTheirOwnPlace(AgreementKind kind) {
        refuses(
                AgreementProblem.AGREEMENT_KIND_ELSEWHERE,
                () -> aDraft(kind, content(elementsBut(), aTerm(null, null))));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"C360_PROTOCOL", "INDIVIDUAL_PROTOCOL"},
            mode = EnumSource.Mode.EXCLUDE)
    @Requirement("COO-14")
    void isInForceOnceAllPartiesSigned(AgreementKind kind) {
        Agreement draft = aDraft(kind, content(elementsBut(), aTerm(null, null)));
        Agreement half = draft.sign(by(AgreementParty.CARRIER, draft, TODAY), List.of(), YEARLY, TODAY);

        assertThat(half.state(TODAY)).isEqualTo(AgreementState.DRAFT);
        assertThat(half.sign(by(GROUP, half, TODAY), List.of(), YEARLY, TODAY).state(TODAY))
                .isEqualTo(AgreementState.IN_FORCE);
    }

    @Test
    void takesOneSignaturePerPartyUnderTheTextThatWasRead() {
        Agreement draft = aConvention();
        Agreement half = draft.sign(by(AgreementParty.CARRIER, draft, TODAY), List.of(), YEARLY, TODAY);
        Agreement other = half.write(content(elementsBut(), aTerm(null, TODAY.plusYears(1))));

        refuses(
                AgreementProblem.AGREEMENT_ALREADY_SIGNED,
                () -> half.sign(by(AgreementParty.CARRIER, half, TODAY), List.of(), YEARLY, TODAY));
        refuses(
                AgreementProblem.AGREEMENT_TEXT_CHANGED,
                () -> other.sign(by(GROUP, half, TODAY), List.of(), YEARLY, TODAY));
        assertThat(other.latest().signatures()).isEmpty();
    }

    @Test
    void keepsEveryPartyOfTheSignedVersionInTheNext() {
        Agreement second = signed(aConvention(), TODAY).openVersion(null);
        AgreementContent text = second.latest().content();
        AgreementContent alone = new AgreementContent(
                text.header(),
                text.parties().subList(0, 1),
                text.commitments(),
                text.elements(),
                text.points(),
                text.pilots());

        refuses(AgreementProblem.AGREEMENT_FORM, () -> second.write(alone));
        assertThat(aConvention().write(alone).latest().content()).isEqualTo(alone);
    }

    @Test
    void neverChangesASignedVersionAndReplacesItByTheNext() {
        Agreement first = signed(aConvention(), TODAY);
        LocalDate later = TODAY.plusDays(10);

        refuses(
                AgreementProblem.AGREEMENT_CLOSED,
                () -> first.write(first.latest().content()));
        refuses(AgreementProblem.AGREEMENT_CLOSED, () -> first.sign(by(GROUP, first, TODAY), List.of(), YEARLY, TODAY));
        Agreement draft = first.openVersion(TODAY.plusYears(2));
        refuses(AgreementProblem.AGREEMENT_VERSION_OPEN, () -> draft.openVersion(null));
        Agreement second = signed(draft, later);

        assertThat(draft.state(later)).isEqualTo(AgreementState.IN_FORCE);
        assertThat(second.versions().getFirst()).isEqualTo(first.latest());
        assertThat(second.versions())
                .extracting(one -> second.state(one, later))
                .containsExactly(VersionState.REPLACED, VersionState.IN_FORCE);
    }

    @Test
    void bindsASignatureToItsAgreementAndItsVersion() {
        Agreement first = signed(aConvention(), TODAY);
        Agreement copy = first.openVersion(null);

        assertThat(copy.contentHash(copy.latest())).isNotEqualTo(first.contentHash(first.latest()));
        assertThat(aConvention().contentHash(copy.latest())).isNotEqualTo(copy.contentHash(copy.latest()));
    }

    @Test
    void appliesFromItsFirstDayToItsLastOne() {
        LocalDate start = TODAY.plusDays(5);
        LocalDate until = TODAY.plusDays(9);
        Agreement convention = signed(
                aDraft(AgreementKind.COOPERATION_CONVENTION, content(elementsBut(), aTerm(start, until))), TODAY);

        assertThat(convention.state(start.minusDays(1))).isEqualTo(AgreementState.SIGNED);
        assertThat(convention.state(start)).isEqualTo(AgreementState.IN_FORCE);
        assertThat(convention.state(until)).isEqualTo(AgreementState.IN_FORCE);
        assertThat(convention.state(until.plusDays(1))).isEqualTo(AgreementState.EXPIRED);
    }

    @Test
    void isNotSignedAfterItsLastDay() {
        Agreement late =
                aDraft(AgreementKind.COOPERATION_CONVENTION, content(elementsBut(), aTerm(null, TODAY.minusDays(1))));

        refuses(
                AgreementProblem.AGREEMENT_INCOMPLETE,
                () -> late.sign(by(GROUP, late, TODAY), List.of(), YEARLY, TODAY));
        // A paper that bears an earlier day changes nothing.
        refuses(
                AgreementProblem.AGREEMENT_INCOMPLETE,
                () -> late.sign(by(GROUP, late, TODAY.minusDays(9)), List.of(), YEARLY, TODAY));
    }

    @Test
    void isClosedToEverythingOnceEnded() {
        Agreement ended = signed(aConvention(), TODAY).end(new Agreement.Ending(TODAY, "D’un commun accord", "s"));

        assertThat(ended.state(TODAY)).isEqualTo(AgreementState.ENDED);
        assertThat(ended.isReviewDue(TODAY.plusYears(5))).isFalse();
        refuses(AgreementProblem.AGREEMENT_ENDED, () -> ended.openVersion(null));
        refuses(AgreementProblem.AGREEMENT_ENDED, () -> ended.reviewed(TODAY, YEARLY));
        refuses(AgreementProblem.AGREEMENT_ENDED, () -> ended.end(new Agreement.Ending(TODAY, "Encore", "s")));
    }

    @Test
    @Requirement("COO-19")
    void isDueForReviewAYearAfterTheLastSignatureAndAfterEachReview() {
        Agreement convention = signed(aConvention(), TODAY);
        Agreement reviewed = convention.reviewed(TODAY.plusMonths(11), YEARLY);

        assertThat(convention.isReviewDue(TODAY.plusYears(1).minusDays(1))).isFalse();
        assertThat(convention.isReviewDue(TODAY.plusYears(1))).isTrue();
        assertThat(reviewed.isReviewDue(TODAY.plusYears(1))).isFalse();
        assertThat(reviewed.isReviewDue(TODAY.plusMonths(23))).isTrue();
        assertThat(reviewed.reviewed(TODAY.plusDays(1), YEARLY).nextReviewOn()).isEqualTo(reviewed.nextReviewOn());
        refuses(AgreementProblem.AGREEMENT_NOT_SIGNED, () -> aConvention().reviewed(TODAY, YEARLY));
    }

    @Property
    void hasAtMostOneVersionThatAppliesOnAnyDay(
            @ForAll @IntRange(min = -30, max = 30) int firstDay,
            @ForAll @IntRange(min = -30, max = 30) int secondDay,
            @ForAll @IntRange(min = 0, max = 60) int length,
            @ForAll @IntRange(min = -60, max = 120) int asked) {
        Agreement first = signed(termed(firstDay, firstDay + 30 + length), TODAY);
        Agreement draft = first.openVersion(null);
        Agreement both = signed(draft.write(termed(secondDay, 400).latest().content()), TODAY);
        LocalDate day = TODAY.plusDays(asked);

        List<VersionState> states =
                both.versions().stream().map(one -> both.state(one, day)).toList();

        long applying = states.stream()
                .filter(state -> state == VersionState.IN_FORCE || state == VersionState.EXPIRED)
                .count();
        assertThat(applying).isEqualTo(both.begun(day).isPresent() ? 1 : 0);
        assertThat(both.state(day) == AgreementState.IN_FORCE).isEqualTo(states.contains(VersionState.IN_FORCE));
        assertThat(both.state(day) == AgreementState.SIGNED).isEqualTo(applying == 0);
    }

    private static Agreement termed(int firstDay, int lastDay) {
        return aDraft(
                AgreementKind.COOPERATION_CONVENTION,
                content(elementsBut(), aTerm(TODAY.plusDays(firstDay), TODAY.plusDays(lastDay))));
    }

    private static void refuses(AgreementProblem expected, ThrowingCallable step) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(step)
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(expected));
    }
}

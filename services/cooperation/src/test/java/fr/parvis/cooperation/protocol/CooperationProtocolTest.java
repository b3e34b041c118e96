package fr.parvis.cooperation.protocol;

import static fr.parvis.cooperation.protocol.ProtocolFixture.aDraft;
import static fr.parvis.cooperation.protocol.ProtocolFixture.aDraftStarting;
import static fr.parvis.cooperation.protocol.ProtocolFixture.aDraftWithASharedEmployer;
import static fr.parvis.cooperation.protocol.ProtocolFixture.allBut;
import static fr.parvis.cooperation.protocol.ProtocolFixture.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.parvis.commons.web.problem.FieldError;
import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.testkit.Requirement;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CooperationProtocolTest {

    private static final ClauseKind[] SHARED_ONLY = {
        ClauseKind.SEPARATE_LINE_MANAGEMENT, ClauseKind.SEPARATE_ACCOUNTS, ClauseKind.SEPARATE_PREMISES
    };

    @ParameterizedTest
    @Requirement("COO-02")
    @EnumSource(
            names = {"SEPARATE_LINE_MANAGEMENT", "SEPARATE_ACCOUNTS", "SEPARATE_PREMISES"},
            mode = EnumSource.Mode.EXCLUDE)
    void cannotBeSignedWithoutACompulsoryClauseAndNamesIt(ClauseKind left) {
        CooperationProtocol protocol = aDraft().withClauses(allBut(left));

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> protocol.sign(by(Party.CARRIER, protocol)))
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(ProtocolProblem.CLAUSE_MISSING))
                .satisfies(refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::field)
                        .containsExactly("clauses." + left));
    }

    @ParameterizedTest
    @Requirement("COO-04")
    @EnumSource(names = {"SEPARATE_LINE_MANAGEMENT", "SEPARATE_ACCOUNTS", "SEPARATE_PREMISES"})
    void needsTheClausesOfSeparationWhenAnEmployerIsShared(ClauseKind left) {
        CooperationProtocol shared = aDraftWithASharedEmployer().withClauses(allBut(left));
        CooperationProtocol apart = aDraft().withClauses(allBut(SHARED_ONLY));

        assertThat(shared.sharesEmployer()).isTrue();
        assertThat(shared.missingClauses()).containsExactly(left);
        assertThat(apart.sharesEmployer()).isFalse();
        assertThat(apart.missingClauses()).isEmpty();
    }

    @Test
    @Requirement("COO-03")
    void isNegotiatedOnceCompleteAndADraftAgainWhenAClauseGoes() {
        CooperationProtocol complete = aDraft().withClauses(allBut());
        CooperationProtocol cut = complete.withClauses(allBut(ClauseKind.COHERENCE_FOLLOW_UP));

        assertThat(complete.status()).isEqualTo(ProtocolStatus.NEGOTIATED);
        assertThat(cut.status()).isEqualTo(ProtocolStatus.DRAFT);
    }

    @Test
    void isInForceWithTheSignaturesOfBothParties() {
        CooperationProtocol complete = aDraft().withClauses(allBut());
        CooperationProtocol half = complete.sign(by(Party.CARRIER, complete));
        CooperationProtocol whole = half.sign(by(Party.COMMUNITY, half));

        assertThat(half.status()).isEqualTo(ProtocolStatus.NEGOTIATED);
        assertThat(whole.status()).isEqualTo(ProtocolStatus.IN_FORCE);
    }

    @Test
    void waitsSignedForALaterFirstDay() {
        CooperationProtocol complete =
                aDraftStarting(ProtocolFixture.TODAY.plusDays(1)).withClauses(allBut());
        CooperationProtocol half = complete.sign(by(Party.CARRIER, complete));

        assertThat(half.sign(by(Party.COMMUNITY, half)).status()).isEqualTo(ProtocolStatus.SIGNED);
    }

    @Test
    void takesOneSignaturePerPartyUnderTheTextThatWasRead() {
        CooperationProtocol complete = aDraft().withClauses(allBut());
        Signature old = by(Party.COMMUNITY, aDraft());
        CooperationProtocol half = complete.sign(by(Party.CARRIER, complete));

        refuses(ProtocolProblem.PROTOCOL_TEXT_CHANGED, () -> half.sign(old));
        refuses(ProtocolProblem.PROTOCOL_ALREADY_SIGNED, () -> half.sign(by(Party.CARRIER, half)));
    }

    @Test
    void losesItsSignaturesWhenAClauseChanges() {
        CooperationProtocol complete = aDraft().withClauses(allBut());
        CooperationProtocol half = complete.sign(by(Party.CARRIER, complete));

        assertThat(half.withClauses(allBut()).signatures()).isEmpty();
    }

    @Test
    void isClosedToChangeOnceInForceAndToEverythingOnceEnded() {
        CooperationProtocol complete = aDraft().withClauses(allBut());
        CooperationProtocol half = complete.sign(by(Party.CARRIER, complete));
        CooperationProtocol whole = half.sign(by(Party.COMMUNITY, half));
        CooperationProtocol ended = whole.moveTo(ProtocolStatus.UNDER_REVIEW)
                .moveTo(ProtocolStatus.IN_FORCE)
                .moveTo(ProtocolStatus.ENDED);

        refuses(ProtocolProblem.PROTOCOL_CLOSED, () -> whole.withClauses(allBut()));
        refuses(ProtocolProblem.PROTOCOL_CLOSED, () -> aDraft().moveTo(ProtocolStatus.IN_FORCE));
        refuses(ProtocolProblem.PROTOCOL_CLOSED, () -> ended.moveTo(ProtocolStatus.IN_FORCE));
    }

    @Test
    void hashesEveryWordOfTheText() {
        CooperationProtocol protocol = aDraft();

        assertThat(protocol.withClauses(allBut()).textHash())
                .isNotEqualTo(protocol.textHash())
                .isEqualTo(protocol.withClauses(allBut()).textHash());
    }

    private static void refuses(ProtocolProblem expected, ThrowingCallable step) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(step)
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(expected));
    }
}

package fr.parvis.cooperation.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.testkit.Requirement;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InvitationToConveneTest {

    private static final LocalDate SENT = LocalDate.of(2026, 11, 20);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final InvitationToConvene invitation = InvitationToConvene.send(
            UUID.randomUUID(),
            "normandie",
            "c360-14",
            new InvitationToConvene.Guest("Fondation du Bocage", "Mutuelle"),
            new InvitationToConvene.Sent(SENT, "s"));

    @ParameterizedTest
    @EnumSource(names = {"ACCEPTED", "DECLINED"})
    @Requirement("COO-05")
    void isAcceptedOrDeclinedOnce(InvitationState answer) {
        InvitationToConvene answered = invitation.answer(answer, SENT, TODAY);

        assertThat(answered.state()).isEqualTo(answer);
        assertThat(answered.answeredOn()).isEqualTo(SENT);
        refuses(InvitationProblem.INVITATION_ANSWERED, answered, InvitationState.ACCEPTED, TODAY);
        refuses(InvitationProblem.INVITATION_ANSWERED, answered, InvitationState.DECLINED, TODAY);
    }

    @Test
    void isAnsweredNeitherBeforeItWasSentNorTomorrowNorWithoutSayingHow() {
        refuses(InvitationProblem.INVITATION_ANSWER, invitation, InvitationState.ACCEPTED, SENT.minusDays(1));
        refuses(InvitationProblem.INVITATION_ANSWER, invitation, InvitationState.ACCEPTED, TODAY.plusDays(1));
        refuses(InvitationProblem.INVITATION_ANSWER, invitation, InvitationState.SENT, TODAY);
    }

    private static void refuses(
            InvitationProblem expected, InvitationToConvene invitation, InvitationState answer, LocalDate on) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> invitation.answer(answer, on, TODAY))
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(expected));
    }
}

package fr.parvis.cooperation.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.cooperation.agreement.AgreementContact;
import fr.parvis.testkit.Requirement;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class HandoverTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final UUID AGREEMENT = UUID.randomUUID();

    private final AgreementContact leaving = contact(AGREEMENT, "gem-caen");
    private final Handover handover = Handover.open(UUID.randomUUID(), leaving, TODAY, 30);

    @Test
    @Requirement("COO-20")
    void isDueThirtyDaysAfterTheContactLeft() {
        assertThat(handover.contact().leftOn()).isEqualTo(TODAY);
        assertThat(handover.dueOn()).isEqualTo(TODAY.plusDays(30));
        assertThat(handover.done()).isNull();
    }

    @Test
    @Requirement("COO-20")
    void isDoneOnceByAContactOfTheSamePartyThatIsThere() {
        AgreementContact next = contact(AGREEMENT, "gem-caen");
        Handover done = handover.close(next, "Le calendrier", TODAY.plusDays(3), "s");

        assertThat(done.done()).isEqualTo(new Handover.Done(next.id(), "Le calendrier", TODAY.plusDays(3), "s"));
        refuses(RelayProblem.HANDOVER_DONE, () -> done.close(next, "Encore", TODAY, "s"));
    }

    @Test
    void isNotHandedToAnotherPartyAnotherAgreementOrSomebodyWhoLeft() {
        refuses(RelayProblem.SUCCESSOR_UNKNOWN, () -> close(contact(AGREEMENT, "carrier")));
        refuses(RelayProblem.SUCCESSOR_UNKNOWN, () -> close(contact(UUID.randomUUID(), "gem-caen")));
        refuses(
                RelayProblem.SUCCESSOR_UNKNOWN,
                () -> close(contact(AGREEMENT, "gem-caen").left(TODAY)));
        refuses(RelayProblem.SUCCESSOR_UNKNOWN, () -> close(handover.contact()));
    }

    private Handover close(AgreementContact successor) {
        return handover.close(successor, "Tout", TODAY, "s");
    }

    private static AgreementContact contact(UUID agreement, String party) {
        return new AgreementContact(
                UUID.randomUUID(), agreement, party, new AgreementContact.Reach("Accueil", null, null), TODAY, null);
    }

    private static void refuses(RelayProblem expected, ThrowingCallable step) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(step)
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(expected));
    }
}

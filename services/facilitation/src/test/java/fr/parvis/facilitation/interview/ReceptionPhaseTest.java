package fr.parvis.facilitation.interview;

import static fr.parvis.facilitation.interview.FreeDecision.NO;
import static fr.parvis.facilitation.interview.FreeDecision.NOT_NOW;
import static fr.parvis.facilitation.interview.FreeDecision.YES;
import static fr.parvis.facilitation.interview.InterviewKind.CONTRACTUALISATION;
import static fr.parvis.facilitation.interview.InterviewKind.CO_ELABORATION;
import static fr.parvis.facilitation.interview.InterviewKind.DIAGNOSIS;
import static fr.parvis.facilitation.interview.InterviewKind.FIRST_RECEPTION;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.facilitation.interview.ReceptionPhase.State;
import fr.parvis.testkit.Requirement;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReceptionPhaseTest {

    private static final List<InterviewKind> ORDER = List.of(InterviewKind.values());

    @Test
    @Requirement("FAC-11")
    void proposesTheFourInterviewsInOrderAsSheSaysYes() {
        assertThat(phase()).isEqualTo(new ReceptionPhase(State.NOT_STARTED, FIRST_RECEPTION));
        assertThat(phase(held(FIRST_RECEPTION, YES, 1))).isEqualTo(new ReceptionPhase(State.RUNNING, DIAGNOSIS));
        assertThat(phase(held(DIAGNOSIS, YES, 2), held(FIRST_RECEPTION, YES, 1)))
                .isEqualTo(new ReceptionPhase(State.RUNNING, CO_ELABORATION));
        assertThat(phase(
                        held(FIRST_RECEPTION, YES, 1),
                        held(DIAGNOSIS, YES, 2),
                        held(CO_ELABORATION, YES, 3),
                        held(CONTRACTUALISATION, YES, 4)))
                .isEqualTo(new ReceptionPhase(State.COMPLETE, null));
    }

    @Test
    @Requirement("FAC-11")
    void endsWithHerNoAndGoesOnWithALaterYes() {
        Standing no = held(FIRST_RECEPTION, NO, 5);

        assertThat(phase(no)).isEqualTo(new ReceptionPhase(State.ENDED_BY_HER, null));
        assertThat(phase(no, held(FIRST_RECEPTION, YES, 4)).state()).isEqualTo(State.ENDED_BY_HER);
        assertThat(phase(no, held(FIRST_RECEPTION, YES, 6))).isEqualTo(new ReceptionPhase(State.RUNNING, DIAGNOSIS));
    }

    @Test
    void proposesTheSameAgainWhileSheSaysNotNowOrNothing() {
        assertThat(phase(held(FIRST_RECEPTION, NOT_NOW, 1)).proposedNext()).isEqualTo(FIRST_RECEPTION);
        assertThat(phase(new Standing(UUID.randomUUID(), FIRST_RECEPTION, false, YES, Instant.ofEpochSecond(1)))
                        .proposedNext())
                .isEqualTo(FIRST_RECEPTION);
        assertThat(phase(new Standing(UUID.randomUUID(), FIRST_RECEPTION, false, null, null)))
                .isEqualTo(new ReceptionPhase(State.RUNNING, FIRST_RECEPTION));
    }

    @Test
    @Requirement("FAC-11")
    void warnsOfALaterInterviewBeforeAnEarlierOne() {
        assertThat(warnings(FIRST_RECEPTION)).isEmpty();
        assertThat(warnings(DIAGNOSIS)).containsExactly(PlanWarning.EARLIER_INTERVIEW_NOT_HELD);
        assertThat(warnings(DIAGNOSIS, held(FIRST_RECEPTION, NOT_NOW, 1))).isEmpty();
        assertThat(warnings(CO_ELABORATION, held(FIRST_RECEPTION, YES, 1)))
                .containsExactly(PlanWarning.EARLIER_INTERVIEW_NOT_HELD);
        assertThat(warnings(DIAGNOSIS, new Standing(UUID.randomUUID(), FIRST_RECEPTION, false, null, null)))
                .containsExactly(PlanWarning.EARLIER_INTERVIEW_NOT_HELD);
    }

    @Test
    void remindsOfHerNoBeforeAnotherInterview() {
        assertThat(warnings(DIAGNOSIS, held(FIRST_RECEPTION, NO, 1))).containsExactly(PlanWarning.SHE_SAID_NO);
    }

    @Test
    void followsTheOrderOfTheAntenna() {
        List<InterviewKind> own = List.of(DIAGNOSIS, FIRST_RECEPTION);

        assertThat(ReceptionPhase.of(own, List.of()).proposedNext()).isEqualTo(DIAGNOSIS);
        assertThat(ReceptionPhase.warnings(FIRST_RECEPTION, own, List.of()))
                .containsExactly(PlanWarning.EARLIER_INTERVIEW_NOT_HELD);
        assertThat(ReceptionPhase.of(own, List.of(held(DIAGNOSIS, YES, 1), held(FIRST_RECEPTION, YES, 2)))
                        .state())
                .isEqualTo(State.COMPLETE);
    }

    private static ReceptionPhase phase(Standing... interviews) {
        return ReceptionPhase.of(ORDER, List.of(interviews));
    }

    private static List<PlanWarning> warnings(InterviewKind kind, Standing... interviews) {
        return ReceptionPhase.warnings(kind, ORDER, List.of(interviews));
    }

    private static Standing held(InterviewKind kind, @Nullable FreeDecision decision, long at) {
        return new Standing(UUID.randomUUID(), kind, true, decision, Instant.ofEpochSecond(at));
    }
}

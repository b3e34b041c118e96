package fr.parvis.facilitation.release;

import static fr.parvis.facilitation.release.ReleasedRequestFixture.released;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReleasedRequestTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:30:00Z");
    private static final LocalDate SOON = LocalDate.of(2026, 12, 1);

    @Test
    void isAcknowledgedThenAnsweredThenEnded() {
        ReleasedRequest acknowledged = released().acknowledged(SOON);
        ReleasedRequest answered = acknowledged.answered();

        assertThat(acknowledged.state()).isEqualTo(RequestState.ACKNOWLEDGED);
        assertThat(answered.state()).isEqualTo(RequestState.ANSWERED);
        assertThat(answered.endedBy(EndReason.CLOSED, NOW).state()).isEqualTo(RequestState.ENDED);
    }

    @Test
    void doesNotGoBackWhenTheAcknowledgementComesAfterTheResponse() {
        ReleasedRequest late = released().answered().acknowledged(SOON);

        assertThat(late.state()).isEqualTo(RequestState.ANSWERED);
        assertThat(late.progress().expectedAnswerOn()).isEqualTo(SOON);
    }

    @Test
    void staysEndedForItsFirstReason() {
        ReleasedRequest ended = released().endedBy(EndReason.WITHDRAWN, NOW);

        assertThat(ended.endedBy(EndReason.EXPIRED, NOW.plusSeconds(60))).isEqualTo(ended);
        assertThat(ended.answered()).isEqualTo(ended);
        assertThat(ended.acknowledged(SOON).state()).isEqualTo(RequestState.ENDED);
        assertThat(ended.acknowledged(SOON).progress().endReason()).isEqualTo(EndReason.WITHDRAWN);
    }
}

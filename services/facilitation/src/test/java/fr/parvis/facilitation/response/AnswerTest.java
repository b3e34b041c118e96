package fr.parvis.facilitation.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AnswerTest {

    @Test
    void saysTheSameOnlyWithTheSameRankAndMessage() {
        Answer answer =
                new Answer(AnswerKind.ACCEPTED, ChoiceRank.SECOND_CHOICE, "Merci.", UUID.randomUUID(), Instant.EPOCH);

        assertThat(answer.says(AnswerKind.ACCEPTED, ChoiceRank.SECOND_CHOICE, "Merci."))
                .isTrue();
        assertThat(answer.says(AnswerKind.PENDING, ChoiceRank.SECOND_CHOICE, "Merci."))
                .isFalse();
        assertThat(answer.says(AnswerKind.ACCEPTED, null, "Merci.")).isFalse();
        assertThat(answer.says(AnswerKind.ACCEPTED, ChoiceRank.SECOND_CHOICE, null))
                .isFalse();
    }
}

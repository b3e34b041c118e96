package fr.parvis.cooperation.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.cooperation.codes.ActorSector;
import fr.parvis.cooperation.codes.LifeDomain;
import fr.parvis.testkit.Requirement;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ResponseTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final ResponseFacts FACTS =
            new ResponseFacts(ActorSector.COMMON_LAW, LifeDomain.HOUSING, "14118", null, null, null, null);

    @ParameterizedTest
    @Requirement("COO-09")
    @CsvSource({", PROPOSED", "PENDING, PENDING", "ACCEPTED, ACCEPTED", "NOT_RETAINED, NOT_RETAINED"})
    void saysOfItsStatusNoMoreThanSheLetCross(@Nullable Answer answer, ResponseStatus status) {
        assertThat(answered(answer).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @EnumSource(
            value = Answer.class,
            names = {"ACCEPTED", "NOT_RETAINED"})
    void isNotChangedBehindHerBack(Answer answer) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> answered(answer).update(FACTS, DAY))
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(ResponseProblem.RESPONSE_ANSWERED));
    }

    @Test
    void numbersEachPublishedVersion() {
        Response updated = answered(Answer.PENDING).update(FACTS, DAY.plusDays(1));

        assertThat(updated.number()).isEqualTo(2);
        assertThat(updated.proposedOn()).isEqualTo(DAY);
        assertThat(updated.updatedOn()).isEqualTo(DAY.plusDays(1));
    }

    private static Response answered(@Nullable Answer answer) {
        return new Response(UUID.randomUUID(), UUID.randomUUID(), "c360-14", FACTS, DAY, DAY, answer, 1, 0);
    }
}

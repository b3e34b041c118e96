package fr.parvis.facilitation.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.parvis.commons.web.problem.FieldError;
import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import fr.parvis.testkit.Requirement;
import java.time.Instant;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LateEntryTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    @Requirement("COO-09")
    void refusesADecisionOfBeforeThereWasAnythingToDecideOn() {
        LateEntry early = entry(ActManner.PAPER, NOON.minusMillis(1));

        assertRefused(() -> early.requireSince(NOON), "before-what-it-decides");
        assertThatCode(() -> entry(ActManner.PAPER, NOON).requireSince(NOON)).doesNotThrowAnyException();
    }

    @Test
    void refusesADecisionOfBeforeHerLastWord() {
        for (ActManner manner : new ActManner[] {ActManner.PAPER, ActManner.ORAL_WITNESSED, ActManner.ACCESS_CARD}) {
            LateEntry early = entry(manner, NOON.minusMillis(1));
            assertRefused(() -> early.requireAfter(Optional.of(NOON)), "later-decision-stands");
            assertThatCode(() -> early.requireAfter(Optional.empty())).doesNotThrowAnyException();
        }
    }

    @Test
    void comparesNothingSheSaysInHerOwnSession() {
        LateEntry own = entry(ActManner.OWN_SESSION, NOON.minusSeconds(60));

        assertThatCode(() -> own.requireSince(NOON)).doesNotThrowAnyException();
        assertThatCode(() -> own.requireAfter(Optional.of(NOON))).doesNotThrowAnyException();
    }

    @Test
    void leavesAnActWithoutATimeToTheRegister() {
        assertThatCode(() -> entry(ActManner.PAPER, null).requireSince(NOON)).doesNotThrowAnyException();
    }

    private static LateEntry entry(ActManner manner, @Nullable Instant performedAt) {
        return new LateEntry(
                new Act(ActAuthor.PERSON, null, manner, null, null, performedAt, null, null, null, null, null));
    }

    private static void assertRefused(ThrowingCallable entry, String rule) {
        assertThatExceptionOfType(ProblemException.class).isThrownBy(entry).satisfies(refused -> {
            assertThat(refused.type()).isEqualTo(FacilitationProblem.ACT_REFUSED);
            assertThat(refused.errors()).containsExactly(FieldError.of("act.performedAt", rule));
        });
    }
}

package fr.parvis.persons.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.parvis.commons.web.problem.FieldError;
import fr.parvis.persons.refusal.RefusedException;
import fr.parvis.persons.voice.Voice.Answer;
import fr.parvis.persons.voice.Voice.Received;
import fr.parvis.persons.voice.Voice.Said;
import fr.parvis.testkit.Requirement;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class VoiceRulesTest {

    private static final Instant LATE_EVENING = Instant.parse("2026-11-23T22:30:00Z"); // half past eleven in Paris

    @Test
    @Requirement("UX-13")
    void asksForNothingButWordsKindReaderAndWishedAnswer() {
        assertThat(VoiceRules.accept(draft("On crie le soir."), List.of()).words())
                .isEqualTo("On crie le soir.");
        assertThat(refused(() -> VoiceRules.accept(new VoiceDraft(null, " ", null, null), List.of())))
                .containsExactlyInAnyOrder("kind", "words", "addressee", "wishedAnswer");
        assertThat(refused(() -> VoiceRules.accept(draft("x".repeat(4_001)), List.of())))
                .containsExactly("words");
    }

    @Test
    @Requirement("UX-13")
    void staysOpenHoweverMuchWasSaidAndAnswered() {
        List<Voice> answered = Collections.nCopies(1_000, voice().with(answer(LATE_EVENING)));
        List<Voice> waiting = Collections.nCopies(VoiceRules.WAITING, voice());

        assertThatCode(() -> VoiceRules.accept(draft("encore"), answered)).doesNotThrowAnyException();
        assertThat(refused(() -> VoiceRules.accept(draft("encore"), waiting))).containsExactly("words");
    }

    @Test
    void countsDaysOfParisToTheFirstAnswer() {
        assertThat(voice().daysToAnswer()).isEmpty();
        assertThat(voice().with(answer(LATE_EVENING.plusSeconds(1_800)))
                        .with(answer(LATE_EVENING.plusSeconds(864_000)))
                        .daysToAnswer())
                .hasValue(1);
        assertThat(voice().with(answer(LATE_EVENING)).daysToAnswer()).hasValue(0);
    }

    @Test
    void isForNobodyOnceSheTookItBack() {
        Voice voice = voice();

        assertThat(voice.forFacilitator().includes("anne")).isTrue();
        assertThat(voice.forFacilitator().includes("paul")).isFalse();
        assertThat(voice.forCarrier().everybody()).isFalse();
        assertThat(voice.takenBackBy(UUID.randomUUID()).forFacilitator().includes("anne"))
                .isFalse();
        assertThat(voice.takenBackBy(UUID.randomUUID()).state()).isEqualTo(VoiceState.TAKEN_BACK);
    }

    @Test
    void refusesAnAnswerWithoutWords() {
        assertThat(refused(() -> VoiceRules.acceptAnswer(" ", voice()))).containsExactly("words");
        assertThat(VoiceRules.acceptAnswer("Nous venons.", voice())).isEqualTo("Nous venons.");
    }

    private static VoiceDraft draft(String words) {
        return new VoiceDraft(VoiceKind.COMPLAINT, words, Addressee.CARRIER, WishedAnswer.HERE);
    }

    private static Voice voice() {
        return new Voice(
                UUID.randomUUID(),
                UUID.randomUUID(),
                new Said(VoiceKind.COMPLAINT, "Non", Addressee.FACILITATOR, WishedAnswer.HERE),
                new Received(UUID.randomUUID(), LATE_EVENING, "anne"),
                null,
                List.of());
    }

    private static Answer answer(Instant at) {
        return new Answer(UUID.randomUUID(), "Oui", Addressee.FACILITATOR, "anne", at);
    }

    private static List<String> refused(ThrowingCallable call) {
        RefusedException refused = catchThrowableOfType(RefusedException.class, call);
        assertThat(refused).isNotNull();
        return refused.errors().stream().map(FieldError::field).toList();
    }
}

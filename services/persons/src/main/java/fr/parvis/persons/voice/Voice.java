package fr.parvis.persons.voice;

import fr.parvis.persons.registry.Naming;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something she said.
 *
 * @param takenBackByActId null unless she took it back
 * @param answers in the order in which they were given
 */
public record Voice(
        UUID id,
        UUID personId,
        Said said,
        Received received,
        @Nullable UUID takenBackByActId,
        List<Answer> answers) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    public Voice {
        answers = List.copyOf(answers);
    }

    /**
     * What was said, to whom.
     *
     * @param words encrypted at rest
     */
    public record Said(VoiceKind kind, String words, Addressee addressee, WishedAnswer wishedAnswer) {

        @Override
        public String toString() {
            return "Said[" + kind + "]";
        }
    }

    /**
     * How it came.
     *
     * @param at when it reached us: from then on somebody could answer
     * @param facilitator account of the one beside her on that day, when it is for her or him
     */
    public record Received(UUID actId, Instant at, @Nullable String facilitator) {}

    /**
     * An answer.
     *
     * @param words encrypted at rest
     * @param by account
     * @param as in which place that account answered
     */
    public record Answer(UUID id, String words, Addressee as, String by, Instant at) {

        @Override
        public String toString() {
            return "Answer[" + id + "]";
        }
    }

    public VoiceState state() {
        if (takenBackByActId != null) {
            return VoiceState.TAKEN_BACK;
        }
        return answers.isEmpty() ? VoiceState.RECEIVED : VoiceState.ANSWERED;
    }

    /** Days from the day it came to the day of the first answer, Europe/Paris; empty while there is none (IND-55). */
    public OptionalLong daysToAnswer() {
        return answers.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(ChronoUnit.DAYS.between(
                        day(received.at()), day(answers.getFirst().at())));
    }

    /** Which of those beside her it is for. */
    public Naming forFacilitator() {
        return takenBackByActId == null && said.addressee() == Addressee.FACILITATOR
                ? Naming.only(received.facilitator())
                : Naming.only();
    }

    public Naming forCarrier() {
        return takenBackByActId == null && said.addressee() == Addressee.CARRIER ? Naming.EVERYBODY : Naming.only();
    }

    public Voice takenBackBy(UUID actId) {
        return new Voice(id, personId, said, received, actId, answers);
    }

    public Voice with(Answer answer) {
        return new Voice(
                id,
                personId,
                said,
                received,
                takenBackByActId,
                Stream.concat(answers.stream(), Stream.of(answer)).toList());
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, PARIS);
    }
}

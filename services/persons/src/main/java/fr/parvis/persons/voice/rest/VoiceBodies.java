package fr.parvis.persons.voice.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.persons.act.rest.ActRequest;
import fr.parvis.persons.voice.Addressee;
import fr.parvis.persons.voice.Voice;
import fr.parvis.persons.voice.Voice.Answer;
import fr.parvis.persons.voice.VoiceDraft;
import fr.parvis.persons.voice.VoiceKind;
import fr.parvis.persons.voice.VoiceState;
import fr.parvis.persons.voice.WishedAnswer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is sent and shown. */
public final class VoiceBodies {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private VoiceBodies() {}

    /** What she says, to whom, how she wants to be answered, with her act. */
    public record VoiceRequest(
            @Nullable VoiceKind kind,
            @Nullable String words,
            @Nullable Addressee addressee,
            @Nullable WishedAnswer wishedAnswer,
            @Nullable ActRequest act) {

        VoiceDraft draft() {
            return new VoiceDraft(kind, words, addressee, wishedAnswer);
        }

        @Override
        public String toString() {
            return "VoiceRequest[…]";
        }
    }

    /** An answer. */
    public record AnswerRequest(@Nullable String words) {

        @Override
        public String toString() {
            return "AnswerRequest[…]";
        }
    }

    /**
     * What she said and what was answered.
     *
     * @param daysToAnswer days until the first answer
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record VoiceResponse(
            UUID voiceId,
            VoiceKind kind,
            String words,
            Addressee addressee,
            WishedAnswer wishedAnswer,
            VoiceState state,
            Instant receivedAt,
            @Nullable Long daysToAnswer,
            List<AnswerResponse> answers) {

        public static VoiceResponse of(Voice voice) {
            return new VoiceResponse(
                    voice.id(),
                    voice.said().kind(),
                    voice.said().words(),
                    voice.said().addressee(),
                    voice.said().wishedAnswer(),
                    voice.state(),
                    voice.received().at(),
                    days(voice),
                    answersOf(voice));
        }

        @Override
        public String toString() {
            return "VoiceResponse[" + voiceId + "]";
        }
    }

    /**
     * What the carrier sees: neither who she is nor a way to her file.
     *
     * @param receivedOn day, Europe/Paris
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ComplaintResponse(
            UUID complaintId,
            VoiceKind kind,
            String words,
            WishedAnswer wishedAnswer,
            VoiceState state,
            LocalDate receivedOn,
            @Nullable Long daysToAnswer,
            List<AnswerResponse> answers) {

        static ComplaintResponse of(Voice voice) {
            return new ComplaintResponse(
                    voice.id(),
                    voice.said().kind(),
                    voice.said().words(),
                    voice.said().wishedAnswer(),
                    voice.state(),
                    LocalDate.ofInstant(voice.received().at(), PARIS),
                    days(voice),
                    answersOf(voice));
        }

        @Override
        public String toString() {
            return "ComplaintResponse[" + complaintId + "]";
        }
    }

    /** An answer, and from which place it came. */
    public record AnswerResponse(String words, Addressee from, Instant at) {

        static AnswerResponse of(Answer answer) {
            return new AnswerResponse(answer.words(), answer.as(), answer.at());
        }

        @Override
        public String toString() {
            return "AnswerResponse[…]";
        }
    }

    private static @Nullable Long days(Voice voice) {
        return voice.daysToAnswer().isPresent() ? voice.daysToAnswer().getAsLong() : null;
    }

    private static List<AnswerResponse> answersOf(Voice voice) {
        return voice.answers().stream().map(AnswerResponse::of).toList();
    }
}

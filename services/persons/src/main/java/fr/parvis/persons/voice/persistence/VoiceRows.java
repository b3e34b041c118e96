package fr.parvis.persons.voice.persistence;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.persons.voice.Addressee;
import fr.parvis.persons.voice.Voice;
import fr.parvis.persons.voice.Voice.Answer;
import fr.parvis.persons.voice.Voice.Received;
import fr.parvis.persons.voice.Voice.Said;
import fr.parvis.persons.voice.VoiceKind;
import fr.parvis.persons.voice.WishedAnswer;
import java.util.List;

/** Turns what was said, and what was answered, into rows and back. */
final class VoiceRows {

    private static final String WORDS = "voice-words";
    private static final String ANSWER = "voice-answer";

    private VoiceRows() {}

    static VoiceRow write(Voice voice, DataKey key) {
        VoiceRow row = new VoiceRow();
        row.id = voice.id();
        row.personId = voice.personId();
        row.kind = voice.said().kind().name();
        row.words = key.encrypt(voice.said().words(), WORDS);
        row.addressee = voice.said().addressee().name();
        row.wishedAnswer = voice.said().wishedAnswer().name();
        row.saidByAct = voice.received().actId();
        row.receivedAt = voice.received().at();
        row.facilitatorSubject = voice.received().facilitator();
        row.takenBackByAct = voice.takenBackByActId();
        return row;
    }

    static VoiceAnswerRow write(Voice voice, Answer answer, DataKey key) {
        VoiceAnswerRow row = new VoiceAnswerRow();
        row.id = answer.id();
        row.voiceId = voice.id();
        row.personId = voice.personId();
        row.words = key.encrypt(answer.words(), ANSWER);
        row.answeredAs = answer.as().name();
        row.answeredBy = answer.by();
        row.answeredAt = answer.at();
        return row;
    }

    static Voice read(VoiceRow row, List<VoiceAnswerRow> answers, DataKey key) {
        return new Voice(
                row.id,
                row.personId,
                new Said(
                        VoiceKind.valueOf(row.kind),
                        key.decrypt(row.words, WORDS),
                        Addressee.valueOf(row.addressee),
                        WishedAnswer.valueOf(row.wishedAnswer)),
                new Received(row.saidByAct, row.receivedAt, row.facilitatorSubject),
                row.takenBackByAct,
                answers.stream()
                        .filter(answer -> answer.voiceId.equals(row.id))
                        .map(answer -> read(answer, key))
                        .toList());
    }

    private static Answer read(VoiceAnswerRow row, DataKey key) {
        return new Answer(
                row.id,
                key.decrypt(row.words, ANSWER),
                Addressee.valueOf(row.answeredAs),
                row.answeredBy,
                row.answeredAt);
    }
}

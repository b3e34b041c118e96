package fr.parvis.persons.voice.usecase;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.persons.access.AccessEntry;
import fr.parvis.persons.access.AccessLog;
import fr.parvis.persons.access.Accessed;
import fr.parvis.persons.access.ReaderKind;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.person.usecase.OpenFile;
import fr.parvis.persons.registry.Action;
import fr.parvis.persons.registry.Facts;
import fr.parvis.persons.registry.Part;
import fr.parvis.persons.voice.Addressee;
import fr.parvis.persons.voice.Voice;
import fr.parvis.persons.voice.Voice.Answer;
import fr.parvis.persons.voice.VoiceRules;
import fr.parvis.persons.voice.Voices;
import fr.parvis.persons.voice.Voices.Position;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The one she chose answers her. The carrier sees words sent to it and neither her name nor her file; what is read stands in her log. */
@ApplicationScoped
public final class AnswerHer {

    private final OpenFile files;
    private final Voices voices;
    private final AccessLog log;
    private final Clock clock;

    AnswerHer(OpenFile files, Voices voices, AccessLog log, Clock clock) {
        this.files = files;
        this.voices = voices;
        this.log = log;
        this.clock = clock;
    }

    /** Those that wait, the oldest first, or those that were answered, the latest first; page after page, for one person may say much: one more than are shown tells whether another page follows. */
    @WithTransaction
    public Uni<List<Voice>> forCarrier(Caller caller, boolean answered, int shown, @Nullable Position after) {
        return voices.page(Action.READ_COMPLAINTS.sql(caller), answered, shown + 1, after)
                .call(found -> Multi.createFrom()
                        .iterable(found.stream()
                                .limit(shown)
                                .map(Voice::personId)
                                .distinct()
                                .toList())
                        .onItem()
                        .transformToUniAndConcatenate(person -> noteReading(caller, person))
                        .collect()
                        .asList());
    }

    @WithTransaction
    public Uni<Voice> asCarrier(Caller caller, UUID voiceId, @Nullable String words) {
        return voices.personOf(voiceId)
                .map(found -> found.orElseThrow(Problems::notFound))
                .chain(person -> files.holding(new PersonId(person), Action.ANSWER_COMPLAINT))
                .chain(facts -> voices.find(voiceId)
                        .map(found -> found.orElseThrow(Problems::notFound))
                        .invoke(voice -> Action.ANSWER_COMPLAINT
                                .decide(caller, facts.with(Part.COMPLAINT, voice.forCarrier()))
                                .require()))
                .chain(voice -> answer(voice, Addressee.CARRIER, caller, words))
                .call(voice -> noteReading(caller, voice.personId()));
    }

    @WithTransaction
    public Uni<Voice> asFacilitator(Caller caller, PersonId id, UUID voiceId, @Nullable String words) {
        return files.forChange(caller, id, Action.ANSWER_VOICES)
                .chain(person -> voices.of(id.value())
                        .map(all -> all.stream()
                                .filter(voice -> voice.id().equals(voiceId))
                                .filter(voice -> Action.ANSWER_VOICE.permits(
                                        caller, Facts.of(person).with(Part.VOICE, voice.forFacilitator())))
                                .findFirst()
                                .orElseThrow(Problems::notFound)))
                .chain(voice -> answer(voice, Addressee.FACILITATOR, caller, words));
    }

    private Uni<Voice> answer(Voice voice, Addressee as, Caller caller, @Nullable String words) {
        String accepted = VoiceRules.acceptAnswer(words, voice);
        Answer answer = new Answer(UUID.randomUUID(), accepted, as, caller.subject(), clock.instant());
        return voices.answer(voice, answer).replaceWith(() -> voice.with(answer));
    }

    private Uni<Void> noteReading(Caller caller, UUID personId) {
        return log.add(new AccessEntry(
                personId, clock.instant(), Accessed.VOICE, ReaderKind.CARRIER, caller.subject(), null, null));
    }
}

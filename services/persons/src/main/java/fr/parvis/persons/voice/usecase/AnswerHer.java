package fr.parvis.persons.voice.usecase;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.persons.access.AccessEntry;
import fr.parvis.persons.access.AccessLog;
import fr.parvis.persons.access.Accessed;
import fr.parvis.persons.access.ReaderKind;
import fr.parvis.persons.closing.Closings;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.person.Persons;
import fr.parvis.persons.person.usecase.OpenFile;
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
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The one she chose answers her. The carrier sees words sent to it and neither her name nor her file; what is read stands in her log. */
@ApplicationScoped
public final class AnswerHer {

    private final OpenFile files;
    private final Persons persons;
    private final Voices voices;
    private final Closings closings;
    private final AccessLog log;
    private final Clock clock;

    AnswerHer(OpenFile files, Persons persons, Voices voices, Closings closings, AccessLog log, Clock clock) {
        this.files = files;
        this.persons = persons;
        this.voices = voices;
        this.closings = closings;
        this.log = log;
        this.clock = clock;
    }

    /** Those that wait, the oldest first, or those that were answered, the latest first; page after page, for one person may say much. */
    @WithTransaction
    public Uni<List<Voice>> forCarrier(Caller caller, boolean answered, int count, @Nullable Position after) {
        return voices.forCarrier(answered, count, after)
                .call(found -> Multi.createFrom()
                        .iterable(found.stream().map(Voice::personId).distinct().toList())
                        .onItem()
                        .transformToUniAndConcatenate(person -> noteReading(caller, person))
                        .collect()
                        .asList());
    }

    @WithTransaction
    public Uni<Voice> asCarrier(Caller caller, UUID voiceId, @Nullable String words) {
        return voices.personOf(voiceId)
                .map(found -> found.orElseThrow(Problems::notFound))
                .chain(person -> openFile(new PersonId(person)))
                .chain(() -> voices.find(voiceId))
                .map(found -> visible(found, Voice::isForCarrier))
                .chain(voice -> answer(voice, Addressee.CARRIER, caller, words))
                .call(voice -> noteReading(caller, voice.personId()));
    }

    @WithTransaction
    public Uni<Voice> asFacilitator(Caller caller, PersonId id, UUID voiceId, @Nullable String words) {
        return files.forChange(caller, id)
                .chain(() -> voices.of(id.value()))
                .map(all ->
                        all.stream().filter(voice -> voice.id().equals(voiceId)).findFirst())
                .map(found -> visible(found, voice -> voice.isForFacilitator(caller.subject())))
                .chain(voice -> answer(voice, Addressee.FACILITATOR, caller, words));
    }

    /** Into a file she closed nothing is written, and nobody but her reads it. */
    private Uni<Void> openFile(PersonId person) {
        return persons.findForChange(person)
                .chain(() -> closings.of(person))
                .invoke(closing -> {
                    if (closing.isPresent()) {
                        throw Problems.notFound();
                    }
                })
                .replaceWithVoid();
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

    private static Voice visible(Optional<Voice> found, Predicate<Voice> toCaller) {
        return found.filter(toCaller).orElseThrow(Problems::notFound);
    }
}

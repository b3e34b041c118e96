package fr.parvis.persons.voice.usecase;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.persons.access.Accessed;
import fr.parvis.persons.act.Act;
import fr.parvis.persons.act.ActStatement;
import fr.parvis.persons.act.Acts;
import fr.parvis.persons.act.Author;
import fr.parvis.persons.act.Matter;
import fr.parvis.persons.act.Writer;
import fr.parvis.persons.act.usecase.ActIntent;
import fr.parvis.persons.act.usecase.AdmitAct;
import fr.parvis.persons.person.Person;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.person.usecase.OpenFile;
import fr.parvis.persons.refusal.RefusedException;
import fr.parvis.persons.refusal.Rule;
import fr.parvis.persons.registry.Action;
import fr.parvis.persons.registry.Facts;
import fr.parvis.persons.registry.Naming;
import fr.parvis.persons.registry.Part;
import fr.parvis.persons.voice.Addressee;
import fr.parvis.persons.voice.Voice;
import fr.parvis.persons.voice.Voice.Received;
import fr.parvis.persons.voice.Voice.Said;
import fr.parvis.persons.voice.VoiceDraft;
import fr.parvis.persons.voice.VoiceRules;
import fr.parvis.persons.voice.Voices;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** She says something, and takes it back; each by her act, without a reason. */
@ApplicationScoped
public final class Speak {

    private final OpenFile files;
    private final Voices voices;
    private final AdmitAct acts;
    private final Acts register;
    private final Clock clock;

    Speak(OpenFile files, Voices voices, AdmitAct acts, Acts register, Clock clock) {
        this.files = files;
        this.voices = voices;
        this.acts = acts;
        this.register = register;
        this.clock = clock;
    }

    /** All of it for her; for the one beside her what she addressed to that account. */
    @WithTransaction
    public Uni<List<Voice>> list(Caller caller, PersonId id) {
        return files.forReading(caller, id, Action.READ_VOICES, Accessed.VOICE)
                .chain(person -> voices.of(id.value())
                        .map(all -> all.stream()
                                .filter(voice -> Action.READ_VOICE.permits(caller, facts(person, voice)))
                                .toList()));
    }

    @WithTransaction
    public Uni<Voice> say(Writer writer, PersonId id, VoiceDraft draft, @Nullable ActStatement statement) {
        return files.forChange(writer.caller(), id, Action.SPEAK)
                .chain(person -> voices.of(id.value())
                        .map(hers -> VoiceRules.accept(draft, hers))
                        .invoke(said -> requireReader(said, person))
                        .chain(said -> say(writer, person, said, statement)));
    }

    /**
     * A second time it finds the same state and changes nothing. For the one beside her there is only what she addressed to that account or let it
     * write down: she may have complained of that very one.
     */
    @WithTransaction
    public Uni<Voice> takeBack(Writer writer, PersonId id, UUID voiceId, @Nullable ActStatement statement) {
        return files.forChange(writer.caller(), id, Action.TAKE_BACK_VOICES)
                .chain(person -> voices.of(id.value())
                        .map(all -> find(all, voiceId))
                        .call(voice -> requireKnown(writer.caller(), person, voice))
                        .chain(voice -> voice.takenBackByActId() == null
                                ? takeBack(writer, person, voice, statement)
                                : Uni.createFrom().item(voice)));
    }

    private Uni<Voice> say(Writer writer, Person person, Said said, @Nullable ActStatement statement) {
        UUID voiceId = UUID.randomUUID();
        String facilitator = said.addressee() == Addressee.FACILITATOR ? person.facilitatorSubject() : null;
        return acts.admit(writer, person, ActIntent.of(Matter.VOICE, voiceId, statement))
                .map(act -> new Voice(
                        voiceId,
                        act.personId(),
                        said,
                        new Received(act.id(), clock.instant(), facilitator),
                        null,
                        List.of()))
                .call(voices::add);
    }

    private Uni<Voice> takeBack(Writer writer, Person person, Voice voice, @Nullable ActStatement statement) {
        return register.find(voice.received().actId())
                .invoke(said -> requireHerself(said, statement))
                .chain(() -> acts.admit(writer, person, ActIntent.of(Matter.VOICE, voice.id(), statement)))
                .call(act -> voices.takeBack(voice.id(), act.id()))
                .map(act -> voice.takenBackBy(act.id()));
    }

    private Uni<Void> requireKnown(Caller caller, Person person, Voice voice) {
        return register.find(voice.received().actId())
                .map(said -> Naming.only(said.map(Act::enteredBy).orElse(null)))
                .invoke(writtenDown -> Action.TAKE_BACK_VOICE
                        .decide(caller, facts(person, voice).with(Part.VOICE_WRITTEN_DOWN, writtenDown))
                        .require())
                .replaceWithVoid();
    }

    private static Facts facts(Person person, Voice voice) {
        return Facts.of(person).with(Part.VOICE, voice.forFacilitator());
    }

    /** What she herself complained of, nobody takes back in her place: it may be about that very one. */
    private static void requireHerself(Optional<Act> said, @Nullable ActStatement statement) {
        boolean hers = said.filter(act -> act.author() == Author.PERSON).isPresent();
        if (hers && statement != null && statement.author() == Author.REPRESENTATIVE) {
            throw new RefusedException("act.author", Rule.HERS_ALONE);
        }
    }

    /** Who only presents a proposal is not beside her yet. */
    private static void requireReader(Said said, Person person) {
        if (said.addressee() == Addressee.FACILITATOR && person.facilitatorSubject() == null) {
            throw new RefusedException("addressee", Rule.NO_FACILITATOR);
        }
    }

    private static Voice find(List<Voice> all, UUID voiceId) {
        return all.stream()
                .filter(voice -> voice.id().equals(voiceId))
                .findFirst()
                .orElseThrow(Problems::notFound);
    }
}

package fr.parvis.persons.handover.usecase;

import static java.util.Objects.requireNonNull;

import fr.parvis.commons.web.json.JsonBytes;
import fr.parvis.persons.access.AccessLog;
import fr.parvis.persons.access.Accessed;
import fr.parvis.persons.act.Act;
import fr.parvis.persons.act.ActStatement;
import fr.parvis.persons.act.Acts;
import fr.parvis.persons.act.Matter;
import fr.parvis.persons.act.Writer;
import fr.parvis.persons.act.usecase.ActIntent;
import fr.parvis.persons.act.usecase.AdmitAct;
import fr.parvis.persons.handover.Antennas;
import fr.parvis.persons.handover.FileCopy;
import fr.parvis.persons.handover.HandOver;
import fr.parvis.persons.handover.HandOverCode;
import fr.parvis.persons.handover.HandOverRules;
import fr.parvis.persons.handover.HandOverRules.Draft;
import fr.parvis.persons.handover.HandOverRules.SaidDraft;
import fr.parvis.persons.handover.HandOvers;
import fr.parvis.persons.handover.PackageFile;
import fr.parvis.persons.handover.PackageHeader;
import fr.parvis.persons.handover.Packages;
import fr.parvis.persons.person.Person;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.person.usecase.OpenFile;
import fr.parvis.persons.refusal.RefusedException;
import fr.parvis.persons.refusal.Rule;
import fr.parvis.persons.registry.Action;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** She lets a copy of her file go to another antenna. Her file here stays as it is, also when it is closed. */
@ApplicationScoped
public final class HandOverFile {

    private final OpenFile files;
    private final HandOvers handOvers;
    private final CopyFile copy;
    private final Antennas antennas;
    private final Packages packages;
    private final AdmitAct acts;
    private final Acts register;
    private final AccessLog log;
    private final JsonBytes json;
    private final Clock clock;

    HandOverFile(
            OpenFile files,
            HandOvers handOvers,
            CopyFile copy,
            Antennas antennas,
            Packages packages,
            AdmitAct acts,
            Acts register,
            AccessLog log,
            JsonBytes json,
            Clock clock) {
        this.files = files;
        this.handOvers = handOvers;
        this.copy = copy;
        this.antennas = antennas;
        this.packages = packages;
        this.acts = acts;
        this.register = register;
        this.log = log;
        this.json = json;
        this.clock = clock;
    }

    /** The code is in the answer alone; that is kept a day, encrypted, for a request that is repeated. */
    @WithTransaction
    public Uni<Made> handle(Writer writer, PersonId id, Draft draft, @Nullable ActStatement statement) {
        antennas.keys();
        HandOverRules.check(draft, antennas, LocalDate.now(clock));
        return files.forChange(writer.caller(), id, Action.HAND_OVER_FILE)
                .invoke(person -> requireHerWords(writer, person, draft))
                .chain(person -> handOvers
                        .of(id.value())
                        .invoke(earlier -> HandOverRules.requirePlace(earlier, clock.instant(), LocalDate.now(clock)))
                        .chain(this::lastEnded)
                        .chain(ended -> make(writer, person, draft, statement, ended)));
    }

    private Uni<Made> make(
            Writer writer, Person person, Draft draft, @Nullable ActStatement statement, Optional<Instant> lastEnded) {
        UUID packageId = UUID.randomUUID();
        ActIntent intent =
                ActIntent.of(Matter.FILE_HAND_OVER, packageId, statement).after(lastEnded);
        return acts.admit(writer, person, intent)
                .map(act -> handOver(act, draft, packageId))
                .chain(handOver -> copy.of(
                                person,
                                draft.parts(),
                                draft.words().stream().map(SaidDraft::said).toList())
                        .map(copied -> close(handOver, copied))
                        .call(closed -> handOvers.add(handOver, json.write(closed.file())))
                        .map(closed -> new Made(handOver, closed.code())))
                .call(() -> log.record(writer.caller(), List.of(person.id().value()), Accessed.HAND_OVER));
    }

    private Closed close(HandOver handOver, FileCopy copied) {
        String code = HandOverCode.draw();
        PackageHeader header = new PackageHeader(
                PackageHeader.FORMAT,
                handOver.id(),
                antennas.own(),
                handOver.to(),
                LocalDate.ofInstant(handOver.made().at(), clock.getZone()),
                handOver.expiresOn());
        PackageFile file =
                packages.make(antennas.keys(), antennas.find(handOver.to()).orElseThrow(), header, code, copied);
        return new Closed(file, code);
    }

    private HandOver handOver(Act act, Draft draft, UUID packageId) {
        return new HandOver(
                packageId,
                act.personId(),
                requireNonNull(draft.to()),
                draft.parts(),
                requireNonNull(draft.until()),
                new HandOver.Made(act.id(), clock.instant()),
                null);
    }

    /** An old sheet does not bring back what she ended since. */
    private Uni<Optional<Instant>> lastEnded(List<HandOver> earlier) {
        return register.lastPerformed(earlier.stream()
                .map(HandOver::endedByActId)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList());
    }

    /** What she said stands in facilitation; here only she herself can say that these are her words. */
    private static void requireHerWords(Writer writer, Person person, Draft draft) {
        if (!draft.words().isEmpty() && !Action.HAND_OVER_WORDS.permits(writer.caller(), person)) {
            throw new RefusedException("words", Rule.OWN_SESSION_IS_HERS_ALONE);
        }
    }

    private record Closed(PackageFile file, String code) {}

    /** What she is told once. */
    public record Made(HandOver handOver, String code) {

        @Override
        public String toString() {
            return "Made[" + handOver.id() + "]";
        }
    }
}

package fr.parvis.persons.closing.usecase;

import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.persons.act.Act;
import fr.parvis.persons.act.ActStatement;
import fr.parvis.persons.act.Acts;
import fr.parvis.persons.act.Matter;
import fr.parvis.persons.act.Writer;
import fr.parvis.persons.act.usecase.ActIntent;
import fr.parvis.persons.act.usecase.AdmitAct;
import fr.parvis.persons.closing.Closing;
import fr.parvis.persons.closing.ClosingConfig;
import fr.parvis.persons.closing.Closings;
import fr.parvis.persons.closing.FileEnding;
import fr.parvis.persons.disclosure.EndReason;
import fr.parvis.persons.erasure.ErasureWish;
import fr.parvis.persons.erasure.usecase.EraseFile;
import fr.parvis.persons.hold.LegalHolds;
import fr.parvis.persons.person.Person;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.person.usecase.OpenFile;
import fr.parvis.persons.refusal.PersonsProblem;
import fr.parvis.persons.registry.Action;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * She wants her file erased: what rests on her consents ends first, then nothing of it can be read any more (PER-32). At once when she says so in
 * her own session; what others wrote down for her waits, or one invented sheet could remove her file together with every trace of who did it.
 */
@ApplicationScoped
public final class EraseHerFile {

    private static final Set<Matter> ENDINGS = EnumSet.of(Matter.FILE_CLOSING, Matter.FILE_ERASURE);

    private final OpenFile files;
    private final LegalHolds holds;
    private final AdmitAct acts;
    private final Acts register;
    private final EndSupportAndSharing ending;
    private final EraseFile erase;
    private final Closings closings;
    private final ClosingConfig config;
    private final Clock clock;

    EraseHerFile(
            OpenFile files,
            LegalHolds holds,
            AdmitAct acts,
            Acts register,
            EndSupportAndSharing ending,
            EraseFile erase,
            Closings closings,
            ClosingConfig config,
            Clock clock) {
        this.files = files;
        this.holds = holds;
        this.acts = acts;
        this.register = register;
        this.ending = ending;
        this.erase = erase;
        this.closings = closings;
        this.config = config;
        this.clock = clock;
    }

    /** Refused while a legal hold stands, saying so: then nothing is changed, and she can close the file instead. */
    @WithTransaction
    public Uni<FileEnding> handle(Writer writer, PersonId id, @Nullable ActStatement statement) {
        return files.forChange(writer.caller(), id, Action.ERASE_FILE)
                .call(() -> holds.standing(id, LocalDate.now(clock)).invoke(EraseHerFile::requireNone))
                .chain(person -> register.lastPerformed(id.value(), ENDINGS)
                        .map(ActIntent.of(Matter.FILE_ERASURE, id.value(), statement)::after)
                        .chain(intent -> acts.admit(writer, person, intent))
                        .chain(act -> act.enteredByHer() ? now(person, act) : later(person, act)));
    }

    private Uni<FileEnding> now(Person person, Act act) {
        return ending.handle(person, act, EndReason.ERASED)
                .chain(() -> erase.handle(person, ErasureWish.hers(person.accountSubject(), act)))
                .map(FileEnding.Erased::new);
    }

    private Uni<FileEnding> later(Person person, Act act) {
        LocalDate today = LocalDate.now(clock);
        Closing closing = new Closing(person.id(), act.id(), today, today.plus(config.erasureWaits()));
        return ending.handle(person, act, EndReason.CLOSED)
                .chain(() -> closings.remove(person.id()))
                .chain(() -> closings.add(closing))
                .replaceWith(new FileEnding.Kept(closing));
    }

    private static void requireNone(Optional<?> standing) {
        if (standing.isPresent()) {
            throw new ProblemException(PersonsProblem.HELD_BY_LAW);
        }
    }
}

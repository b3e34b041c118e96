package fr.parvis.persons.closing.usecase;

import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.persons.act.Act;
import fr.parvis.persons.act.ActStatement;
import fr.parvis.persons.act.Matter;
import fr.parvis.persons.act.Writer;
import fr.parvis.persons.act.usecase.ActIntent;
import fr.parvis.persons.act.usecase.AdmitAct;
import fr.parvis.persons.disclosure.EndReason;
import fr.parvis.persons.erasure.Erasure;
import fr.parvis.persons.erasure.ErasureWish;
import fr.parvis.persons.erasure.usecase.EraseFile;
import fr.parvis.persons.hold.LegalHolds;
import fr.parvis.persons.person.Person;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.person.usecase.OpenFile;
import fr.parvis.persons.refusal.PersonsProblem;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** She wants her file erased: what rests on her consents ends first, then nothing of it can be read any more (PER-32). */
@ApplicationScoped
public final class EraseHerFile {

    private final OpenFile files;
    private final LegalHolds holds;
    private final AdmitAct acts;
    private final EndSupportAndSharing ending;
    private final EraseFile erase;

    EraseHerFile(OpenFile files, LegalHolds holds, AdmitAct acts, EndSupportAndSharing ending, EraseFile erase) {
        this.files = files;
        this.holds = holds;
        this.acts = acts;
        this.ending = ending;
        this.erase = erase;
    }

    /** Refused while a legal hold stands, saying so: then nothing is changed, and she can close the file instead. */
    @WithTransaction
    public Uni<Erasure> handle(Writer writer, PersonId id, @Nullable ActStatement statement) {
        return files.forEnding(writer.caller(), id)
                .call(() -> holds.standing(id).invoke(EraseHerFile::requireNone))
                .chain(person -> acts.admit(writer, person, ActIntent.of(Matter.FILE_ERASURE, id.value(), statement))
                        .call(act -> ending.handle(person, act, EndReason.ERASED))
                        .chain(act -> erase.handle(person, wish(person, act))));
    }

    private static ErasureWish wish(Person person, Act act) {
        return ErasureWish.hers(person.accountSubject(), act.enteredBy(), act.proof());
    }

    private static void requireNone(Optional<?> standing) {
        if (standing.isPresent()) {
            throw new ProblemException(PersonsProblem.HELD_BY_LAW);
        }
    }
}

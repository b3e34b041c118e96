package fr.parvis.persons.locker.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.persons.act.Act;
import fr.parvis.persons.act.ActStatement;
import fr.parvis.persons.act.Acts;
import fr.parvis.persons.act.Matter;
import fr.parvis.persons.act.Writer;
import fr.parvis.persons.act.usecase.ActIntent;
import fr.parvis.persons.act.usecase.AdmitAct;
import fr.parvis.persons.locker.Locker;
import fr.parvis.persons.locker.LockerDocument;
import fr.parvis.persons.locker.Lockers;
import fr.parvis.persons.person.Person;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.person.usecase.OpenFile;
import fr.parvis.persons.registry.Action;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opening, closing and throwing away are hers; each comes by her act. A second time finds the same state and changes nothing. */
@ApplicationScoped
public final class KeepLocker {

    private final OpenFile files;
    private final Lockers lockers;
    private final EndShares shares;
    private final AdmitAct acts;
    private final Acts register;

    KeepLocker(OpenFile files, Lockers lockers, EndShares shares, AdmitAct acts, Acts register) {
        this.files = files;
        this.lockers = lockers;
        this.shares = shares;
        this.acts = acts;
        this.register = register;
    }

    @WithTransaction
    public Uni<Void> open(Writer writer, PersonId id, @Nullable ActStatement statement) {
        return files.forChange(writer.caller(), id, Action.KEEP_LOCKER)
                .chain(person -> lockers.of(id.value())
                        .chain(locker ->
                                locker.open() ? Uni.createFrom().voidItem() : open(writer, person, locker, statement)));
    }

    /** What was shown is shown to nobody any more, also if she opens it again; what is in it stays hers. */
    @WithTransaction
    public Uni<Void> close(Writer writer, PersonId id, @Nullable ActStatement statement) {
        return files.forChange(writer.caller(), id, Action.KEEP_LOCKER)
                .chain(person -> lockers.of(id.value())
                        .chain(locker -> locker.open()
                                ? admit(writer, person, id.value(), statement).chain(act -> close(person, act))
                                : Uni.createFrom().voidItem()));
    }

    /** Also from a closed locker; afterwards the rows are gone. */
    @WithTransaction
    public Uni<Void> remove(Writer writer, PersonId id, UUID documentId, @Nullable ActStatement statement) {
        return files.forChange(writer.caller(), id, Action.KEEP_LOCKER)
                .chain(person -> lockers.documents(id.value())
                        .invoke(documents -> requireThere(documents, documentId))
                        .chain(() -> admit(writer, person, documentId, statement))
                        .chain(() -> lockers.remove(documentId)));
    }

    private Uni<Void> open(Writer writer, Person person, Locker locker, @Nullable ActStatement statement) {
        UUID id = person.id().value();
        return register.lastPerformed(locker.closings())
                .map(ActIntent.of(Matter.LOCKER, id, statement)::after)
                .chain(intent -> acts.admit(writer, person, intent))
                .chain(act -> lockers.open(id, act.id()));
    }

    private Uni<Void> close(Person person, Act act) {
        return lockers.close(person.id().value(), act.id()).chain(() -> shares.all(person.id(), act));
    }

    private Uni<Act> admit(Writer writer, Person person, UUID subject, @Nullable ActStatement statement) {
        return acts.admit(writer, person, ActIntent.of(Matter.LOCKER, subject, statement));
    }

    private static void requireThere(List<LockerDocument> documents, UUID documentId) {
        if (documents.stream().noneMatch(document -> document.id().equals(documentId))) {
            throw Problems.notFound();
        }
    }
}

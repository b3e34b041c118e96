package fr.parvis.persons.closing.usecase;

import fr.parvis.persons.act.Act;
import fr.parvis.persons.act.ActStatement;
import fr.parvis.persons.act.Acts;
import fr.parvis.persons.act.Matter;
import fr.parvis.persons.act.Writer;
import fr.parvis.persons.act.usecase.ActIntent;
import fr.parvis.persons.act.usecase.AdmitAct;
import fr.parvis.persons.closing.Closing;
import fr.parvis.persons.closing.Closings;
import fr.parvis.persons.person.Person;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.person.usecase.OpenFile;
import fr.parvis.persons.registry.Action;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** She comes back to a file that was kept. Neither support nor any consent comes back with it: she is asked again. */
@ApplicationScoped
public final class ReopenFile {

    private final OpenFile files;
    private final AdmitAct acts;
    private final Acts register;
    private final Closings closings;

    ReopenFile(OpenFile files, AdmitAct acts, Acts register, Closings closings) {
        this.files = files;
        this.acts = acts;
        this.register = register;
        this.closings = closings;
    }

    /** Of an open file there is nothing to open. */
    @WithTransaction
    public Uni<Void> handle(Writer writer, PersonId id, @Nullable ActStatement statement) {
        return files.forChange(writer.caller(), id, Action.REOPEN_FILE)
                .chain(person -> closings.of(id)
                        .chain(closed -> closed.isEmpty()
                                ? Uni.createFrom().voidItem()
                                : reopen(writer, person, closed.get(), statement)));
    }

    /** A paper signed before she closed the file does not open it again. */
    private Uni<Void> reopen(Writer writer, Person person, Closing closing, @Nullable ActStatement statement) {
        return register.find(closing.actId())
                .map(closed -> ActIntent.of(Matter.FILE_CLOSING, person.id().value(), statement)
                        .after(closed.map(Act::performedAt)))
                .chain(intent -> acts.admit(writer, person, intent))
                .chain(() -> closings.remove(person.id()));
    }
}

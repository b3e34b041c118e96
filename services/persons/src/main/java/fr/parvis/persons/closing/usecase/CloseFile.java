package fr.parvis.persons.closing.usecase;

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
import fr.parvis.persons.disclosure.EndReason;
import fr.parvis.persons.person.Person;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.person.usecase.OpenFile;
import fr.parvis.persons.registry.Action;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** She closes her file and wants it kept: support ends, every consent is taken back, and nothing is written into it any more (PER-32). */
@ApplicationScoped
public final class CloseFile {

    private final OpenFile files;
    private final AdmitAct acts;
    private final Acts register;
    private final EndSupportAndSharing ending;
    private final Closings closings;
    private final ClosingConfig config;
    private final Clock clock;

    CloseFile(
            OpenFile files,
            AdmitAct acts,
            Acts register,
            EndSupportAndSharing ending,
            Closings closings,
            ClosingConfig config,
            Clock clock) {
        this.files = files;
        this.acts = acts;
        this.register = register;
        this.ending = ending;
        this.closings = closings;
        this.config = config;
        this.clock = clock;
    }

    /** Closed already: the same state and no second act. */
    @WithTransaction
    public Uni<Closing> handle(Writer writer, PersonId id, @Nullable ActStatement statement) {
        return files.forChange(writer.caller(), id, Action.CLOSE_FILE)
                .chain(person -> closings.of(id)
                        .chain(closed -> closed.isPresent()
                                ? Uni.createFrom().item(closed.get())
                                : close(writer, person, statement)));
    }

    private Uni<Closing> close(Writer writer, Person person, @Nullable ActStatement statement) {
        return register.lastPerformed(person.id().value(), Set.of(Matter.FILE_CLOSING))
                .map(ActIntent.of(Matter.FILE_CLOSING, person.id().value(), statement)::after)
                .chain(intent -> acts.admit(writer, person, intent))
                .call(act -> ending.handle(person, act, EndReason.CLOSED))
                .map(act -> closing(person, act))
                .call(closings::add);
    }

    private Closing closing(Person person, Act act) {
        LocalDate today = LocalDate.now(clock);
        return new Closing(person.id(), act.id(), today, today.plus(config.kept()));
    }
}

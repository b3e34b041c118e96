package fr.parvis.persons.closing.usecase;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.persons.access.Accessed;
import fr.parvis.persons.closing.Closing;
import fr.parvis.persons.closing.Closings;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.person.usecase.OpenFile;
import fr.parvis.persons.registry.Action;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Whether a file is closed, and until when it is kept. */
@ApplicationScoped
public final class ReadClosing {

    private final OpenFile files;
    private final Closings closings;

    ReadClosing(OpenFile files, Closings closings) {
        this.files = files;
        this.closings = closings;
    }

    @WithTransaction
    public Uni<Optional<Closing>> handle(Caller caller, PersonId id) {
        return files.forReading(caller, id, Action.READ_CLOSING, Accessed.CLOSING)
                .chain(() -> closings.of(id));
    }
}

package fr.parvis.persons.brought.usecase;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.persons.access.Accessed;
import fr.parvis.persons.brought.Brought;
import fr.parvis.persons.brought.BroughtFiles;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.person.usecase.OpenFile;
import fr.parvis.persons.registry.Action;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Shows what came with her, to her and to the one beside her. */
@ApplicationScoped
public final class ReadBrought {

    private final OpenFile files;
    private final BroughtFiles broughtFiles;

    ReadBrought(OpenFile files, BroughtFiles broughtFiles) {
        this.files = files;
        this.broughtFiles = broughtFiles;
    }

    @WithTransaction
    public Uni<Optional<Brought>> handle(Caller caller, PersonId id) {
        return files.forReading(caller, id, Action.READ_BROUGHT, Accessed.BROUGHT_ALONG)
                .chain(() -> broughtFiles.of(id.value()));
    }
}

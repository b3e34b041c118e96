package fr.parvis.persons.hold.usecase;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.persons.access.Accessed;
import fr.parvis.persons.hold.LegalHold;
import fr.parvis.persons.hold.LegalHolds;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.person.usecase.OpenFile;
import fr.parvis.persons.registry.Action;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Shows her, and whoever holds the file, what keeps it from being erased. */
@ApplicationScoped
public final class ListLegalHolds {

    private final OpenFile files;
    private final LegalHolds holds;

    ListLegalHolds(OpenFile files, LegalHolds holds) {
        this.files = files;
        this.holds = holds;
    }

    @WithTransaction
    public Uni<List<LegalHold>> handle(Caller caller, PersonId id) {
        return files.forReading(caller, id, Action.READ_HOLDS, Accessed.LEGAL_HOLDS)
                .chain(() -> holds.of(id));
    }
}

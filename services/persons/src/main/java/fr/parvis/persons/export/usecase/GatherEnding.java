package fr.parvis.persons.export.usecase;

import fr.parvis.persons.closing.Closings;
import fr.parvis.persons.export.FileExport.Ending;
import fr.parvis.persons.hold.LegalHolds;
import fr.parvis.persons.person.PersonId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Whether a file is closed and what holds it, inside the caller's transaction. */
@ApplicationScoped
final class GatherEnding {

    private final Closings closings;
    private final LegalHolds holds;

    GatherEnding(Closings closings, LegalHolds holds) {
        this.closings = closings;
        this.holds = holds;
    }

    Uni<Ending> of(PersonId id) {
        return closings.of(id).chain(closing -> holds.of(id).map(standing -> new Ending(closing, standing)));
    }
}

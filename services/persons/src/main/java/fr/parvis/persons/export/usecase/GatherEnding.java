package fr.parvis.persons.export.usecase;

import fr.parvis.persons.brought.BroughtFiles;
import fr.parvis.persons.closing.Closings;
import fr.parvis.persons.export.FileExport.Ending;
import fr.parvis.persons.handover.HandOvers;
import fr.parvis.persons.hold.LegalHolds;
import fr.parvis.persons.person.PersonId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Whether a file is closed, what holds it, and what went to or came from another antenna, inside the caller's transaction. */
@ApplicationScoped
final class GatherEnding {

    private final Closings closings;
    private final LegalHolds holds;
    private final HandOvers handOvers;
    private final BroughtFiles broughtFiles;

    GatherEnding(Closings closings, LegalHolds holds, HandOvers handOvers, BroughtFiles broughtFiles) {
        this.closings = closings;
        this.holds = holds;
        this.handOvers = handOvers;
        this.broughtFiles = broughtFiles;
    }

    Uni<Ending> of(PersonId id) {
        return closings.of(id)
                .chain(closing -> holds.of(id)
                        .chain(standing -> handOvers
                                .of(id.value())
                                .chain(gone -> broughtFiles
                                        .of(id.value())
                                        .map(came -> new Ending(closing, standing, gone, came)))));
    }
}

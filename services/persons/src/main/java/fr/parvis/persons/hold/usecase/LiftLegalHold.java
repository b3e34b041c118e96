package fr.parvis.persons.hold.usecase;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.persons.hold.LegalHold;
import fr.parvis.persons.hold.LegalHold.Placed;
import fr.parvis.persons.hold.LegalHolds;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.person.usecase.OpenFile;
import fr.parvis.persons.registry.Action;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Ends a legal hold; ending it twice is the same state. */
@ApplicationScoped
public final class LiftLegalHold {

    private final OpenFile files;
    private final LegalHolds holds;
    private final Clock clock;

    LiftLegalHold(OpenFile files, LegalHolds holds, Clock clock) {
        this.files = files;
        this.holds = holds;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<LegalHold> handle(Caller caller, PersonId id, UUID holdId) {
        return files.forChange(caller, id, Action.LIFT_HOLD)
                .chain(() -> find(id, holdId))
                .call(hold -> hold.lifted() == null
                        ? holds.lift(
                                holdId,
                                new Placed(caller.subject(), clock.instant().truncatedTo(ChronoUnit.MICROS)))
                        : Uni.createFrom().voidItem())
                .chain(() -> find(id, holdId));
    }

    private Uni<LegalHold> find(PersonId id, UUID holdId) {
        return holds.of(id).map(all -> named(all, holdId));
    }

    private static LegalHold named(List<LegalHold> all, UUID holdId) {
        return all.stream().filter(hold -> hold.id().equals(holdId)).findFirst().orElseThrow(Problems::notFound);
    }
}

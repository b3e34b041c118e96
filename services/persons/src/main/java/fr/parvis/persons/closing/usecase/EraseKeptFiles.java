package fr.parvis.persons.closing.usecase;

import fr.parvis.persons.closing.Closings;
import fr.parvis.persons.erasure.ErasureWish;
import fr.parvis.persons.erasure.usecase.EraseFile;
import fr.parvis.persons.hold.LegalHolds;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.person.Persons;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Erases closed files that were kept as long as they may be; one by one, each in a transaction of its own. */
@ApplicationScoped
public final class EraseKeptFiles {

    private static final int BATCH = 100;

    private final Closings closings;
    private final Persons persons;
    private final LegalHolds holds;
    private final EraseFile erase;
    private final Clock clock;

    EraseKeptFiles(Closings closings, Persons persons, LegalHolds holds, EraseFile erase, Clock clock) {
        this.closings = closings;
        this.persons = persons;
        this.holds = holds;
        this.erase = erase;
        this.clock = clock;
    }

    @WithSession
    public Uni<List<PersonId>> due() {
        return closings.keptLongEnough(LocalDate.now(clock), BATCH);
    }

    /** Looks again with the file in hand: she may have come back, or a hold been placed. */
    @WithTransaction
    public Uni<Boolean> erase(PersonId id) {
        return persons.findForChange(id)
                .chain(person -> person.isEmpty()
                        ? Uni.createFrom().item(false)
                        : stillDue(id)
                                .chain(due -> due
                                        ? erase.handle(person.get(), ErasureWish.KEPT_LONG_ENOUGH)
                                                .replaceWith(true)
                                        : Uni.createFrom().item(false)));
    }

    private Uni<Boolean> stillDue(PersonId id) {
        return closings.of(id)
                .map(closed -> closed.filter(closing -> closing.keptUntil().isBefore(LocalDate.now(clock))))
                .chain(due -> holds.standing(id).map(Optional::isEmpty).map(free -> free && due.isPresent()));
    }
}

package fr.parvis.persons.closing.usecase;

import fr.parvis.persons.act.Acts;
import fr.parvis.persons.act.Matter;
import fr.parvis.persons.closing.Closing;
import fr.parvis.persons.closing.Closings;
import fr.parvis.persons.erasure.ErasureWish;
import fr.parvis.persons.erasure.usecase.EraseFile;
import fr.parvis.persons.hold.LegalHolds;
import fr.parvis.persons.person.Person;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.person.Persons;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Erases closed files that were kept as long as they may be; one by one, each in a transaction of its own. */
@ApplicationScoped
public final class EraseKeptFiles {

    private static final int BATCH = 100;

    private final Closings closings;
    private final Persons persons;
    private final LegalHolds holds;
    private final Acts register;
    private final EraseFile erase;
    private final Clock clock;

    EraseKeptFiles(Closings closings, Persons persons, LegalHolds holds, Acts register, EraseFile erase, Clock clock) {
        this.closings = closings;
        this.persons = persons;
        this.holds = holds;
        this.register = register;
        this.erase = erase;
        this.clock = clock;
    }

    @WithSession
    public Uni<List<PersonId>> due() {
        return closings.keptLongEnough(LocalDate.now(clock), BATCH);
    }

    @WithSession
    public Uni<Long> countDue() {
        return closings.countKeptLongEnough(LocalDate.now(clock));
    }

    /** Looks again with the file in hand: she may have come back, or a hold been placed. */
    @WithTransaction
    public Uni<Boolean> erase(PersonId id) {
        return persons.findForChange(id)
                .chain(person -> person.isEmpty() ? Uni.createFrom().item(false) : eraseIfDue(person.get()));
    }

    private Uni<Boolean> eraseIfDue(Person person) {
        LocalDate today = LocalDate.now(clock);
        return closings.of(person.id())
                .map(closed -> closed.filter(closing -> closing.keptUntil().isBefore(today)))
                .chain(due -> holds.standing(person.id(), today)
                        .chain(hold -> due.isEmpty() || hold.isPresent()
                                ? Uni.createFrom().item(false)
                                : wish(person, due.get())
                                        .chain(wish -> erase.handle(person, wish))
                                        .replaceWith(true)));
    }

    /** Closed to be kept, or to be erased after a wait. */
    private Uni<ErasureWish> wish(Person person, Closing closing) {
        return register.find(closing.actId())
                .map(act -> act.filter(ended -> ended.matter() == Matter.FILE_ERASURE)
                        .map(ended -> ErasureWish.hers(person.accountSubject(), ended))
                        .orElse(ErasureWish.KEPT_LONG_ENOUGH));
    }
}

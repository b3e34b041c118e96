package fr.parvis.persons.locker.usecase;

import fr.parvis.persons.act.Act;
import fr.parvis.persons.locker.Lockers;
import fr.parvis.persons.locker.Share;
import fr.parvis.persons.person.PersonId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Ends every share at once, inside the transaction of the act that says so. */
@ApplicationScoped
public final class EndShares {

    private final Lockers lockers;

    EndShares(Lockers lockers) {
        this.lockers = lockers;
    }

    public Uni<Boolean> anyGiven(PersonId person) {
        return given(person).map(shares -> !shares.isEmpty());
    }

    public Uni<Void> all(PersonId person, Act act) {
        return given(person).chain(shares -> lockers.end(shares, act.id()));
    }

    private Uni<List<UUID>> given(PersonId person) {
        return lockers.shares(person.value())
                .map(shares -> shares.stream()
                        .filter(share -> !share.isEnded())
                        .map(Share::id)
                        .toList());
    }
}

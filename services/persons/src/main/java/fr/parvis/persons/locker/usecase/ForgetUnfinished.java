package fr.parvis.persons.locker.usecase;

import fr.parvis.persons.locker.LockerConfig;
import fr.parvis.persons.locker.Lockers;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Removes what was begun and never brought whole: half a file is kept for nobody. */
@ApplicationScoped
public final class ForgetUnfinished {

    private final Lockers lockers;
    private final LockerConfig config;
    private final Clock clock;

    ForgetUnfinished(Lockers lockers, LockerConfig config, Clock clock) {
        this.lockers = lockers;
        this.config = config;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Integer> handle() {
        return lockers.removeUnfinished(clock.instant().minus(config.unfinishedKeptFor()));
    }
}

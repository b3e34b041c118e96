package fr.parvis.persons.signal.usecase;

import fr.parvis.persons.signal.PrioritySignals;
import fr.parvis.persons.signal.SignalContactConfig;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Forgets how to reach somebody of whom a signal spoke long ago; without that nobody could be reached by it any more, so it is closed. */
@ApplicationScoped
public final class ForgetContacts {

    private final PrioritySignals signals;
    private final SignalContactConfig config;
    private final Clock clock;

    ForgetContacts(PrioritySignals signals, SignalContactConfig config, Clock clock) {
        this.signals = signals;
        this.config = config;
        this.clock = clock;
    }

    @WithSession
    public Uni<Long> due() {
        return signals.countWithContactSince(clock.instant().minus(config.keep()));
    }

    /** One sweep; how many were forgotten. */
    @WithTransaction
    public Uni<Integer> handle() {
        return signals.withContactSince(clock.instant().minus(config.keep()), config.sweepBatch())
                .chain(old -> Multi.createFrom()
                        .iterable(old)
                        .onItem()
                        .transformToUniAndConcatenate(signals::forgetContact)
                        .collect()
                        .asList()
                        .map(_ -> old.size()));
    }
}

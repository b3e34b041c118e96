package fr.parvis.persons.signal.usecase;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.persons.access.AccessLog;
import fr.parvis.persons.access.Accessed;
import fr.parvis.persons.registry.Action;
import fr.parvis.persons.signal.Arrival;
import fr.parvis.persons.signal.PrioritySignal;
import fr.parvis.persons.signal.PrioritySignals;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Shows facilitators whom to go and ask; the person finds these readings in her log once she has a file. */
@ApplicationScoped
public final class ListSignals {

    private final PrioritySignals signals;
    private final AccessLog log;

    ListSignals(PrioritySignals signals, AccessLog log) {
        this.signals = signals;
        this.log = log;
    }

    @WithTransaction
    public Uni<List<PrioritySignal>> handle(Caller caller, int count, Arrival after) {
        return signals.waiting(Action.READ_SIGNALS.sql(caller), count, after)
                .call(found -> log.record(
                        caller, found.stream().map(PrioritySignal::id).toList(), Accessed.SIGNAL));
    }
}

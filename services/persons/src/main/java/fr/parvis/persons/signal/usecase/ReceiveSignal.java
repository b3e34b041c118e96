package fr.parvis.persons.signal.usecase;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.persons.refusal.Refusals;
import fr.parvis.persons.refusal.Rule;
import fr.parvis.persons.registry.Action;
import fr.parvis.persons.signal.PrioritySignal;
import fr.parvis.persons.signal.PrioritySignals;
import fr.parvis.persons.signal.SignalState;
import fr.parvis.persons.statistics.usecase.CopySignal;
import fr.parvis.persons.support.PriorityCriterion;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps a signal. It looks nothing up, so that its answer cannot tell what is known of anybody (GAT-04). */
@ApplicationScoped
public final class ReceiveSignal {

    private static final int CONTACT_LIMIT = 2_000;

    private final PrioritySignals signals;
    private final CopySignal copy;
    private final Clock clock;

    ReceiveSignal(PrioritySignals signals, CopySignal copy, Clock clock) {
        this.signals = signals;
        this.copy = copy;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Void> handle(
            Caller caller, @Nullable String contact, Set<PriorityCriterion> criteria, boolean personWasTold) {
        Action.SEND_SIGNAL.require(caller);
        new Refusals()
                .text(contact, "contact", CONTACT_LIMIT)
                .addIf(criteria.isEmpty(), "criteria", Rule.REQUIRED)
                .throwIfAny();
        Set<PriorityCriterion> all = EnumSet.of(PriorityCriterion.ARS_IDENTIFIED);
        all.addAll(criteria);
        UUID id = UUID.randomUUID();
        return signals.add(new PrioritySignal(id, contact, all, personWasTold, SignalState.OPEN, clock.instant()))
                .chain(() -> copy.received(id));
    }
}

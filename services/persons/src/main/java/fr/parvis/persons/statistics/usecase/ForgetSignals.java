package fr.parvis.persons.statistics.usecase;

import fr.parvis.commons.events.SpreadOut;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.signal.PrioritySignals;
import fr.parvis.persons.statistics.SignalCopies;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Tells the figures that the person of these signals is erased: what was counted stays, its subject goes. Inside the caller's transaction. */
@ApplicationScoped
public final class ForgetSignals {

    private final PrioritySignals signals;
    private final SignalCopies copies;
    private final Clock clock;
    private final SpreadOut days = new SpreadOut();

    ForgetSignals(PrioritySignals signals, SignalCopies copies, Clock clock) {
        this.signals = signals;
        this.copies = copies;
        this.clock = clock;
    }

    public Uni<Void> of(PersonId person) {
        return signals.copyHandlesOf(person)
                .chain(handles -> Multi.createFrom()
                        .iterable(handles)
                        .onItem()
                        .transformToUniAndConcatenate(handle -> copies.erased(
                                handle, days.moments(1, clock.instant()).getFirst()))
                        .collect()
                        .asList())
                .replaceWithVoid();
    }
}

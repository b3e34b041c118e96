package fr.parvis.persons.statistics.usecase;

import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.signal.PrioritySignals;
import fr.parvis.persons.statistics.SignalCopies;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells the figures that the person of these signals is erased: what was counted stays, its subject goes. Inside the caller's transaction. */
@ApplicationScoped
public final class ForgetSignals {

    private final PrioritySignals signals;
    private final SignalCopies copies;

    ForgetSignals(PrioritySignals signals, SignalCopies copies) {
        this.signals = signals;
        this.copies = copies;
    }

    public Uni<Void> of(PersonId person) {
        return signals.copyHandlesOf(person)
                .chain(handles -> Multi.createFrom()
                        .iterable(handles)
                        .onItem()
                        .transformToUniAndConcatenate(copies::erased)
                        .collect()
                        .asList())
                .replaceWithVoid();
    }
}

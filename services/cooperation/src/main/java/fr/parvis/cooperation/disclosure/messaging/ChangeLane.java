package fr.parvis.cooperation.disclosure.messaging;

import fr.parvis.commons.events.replay.UntilItWorks;
import fr.parvis.cooperation.disclosure.DisclosureChange;
import fr.parvis.cooperation.disclosure.DisclosuresChanged;
import fr.parvis.cooperation.disclosure.usecase.ApplyDisclosureChange;
import fr.parvis.cooperation.disclosure.usecase.SkipKnown;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;

/** Applies changes one after the other, each until it is applied. */
@ApplicationScoped
final class ChangeLane {

    private final SkipKnown skip;
    private final ApplyDisclosureChange apply;
    private final Event<DisclosuresChanged> changed;
    private final UntilItWorks untilItWorks;

    ChangeLane(
            SkipKnown skip, ApplyDisclosureChange apply, Event<DisclosuresChanged> changed, UntilItWorks untilItWorks) {
        this.skip = skip;
        this.apply = apply;
        this.changed = changed;
        this.untilItWorks = untilItWorks;
    }

    Uni<Void> apply(List<DisclosureChange> changes) {
        if (changes.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return untilItWorks
                .run(() -> skip.handle(changes))
                .onItem()
                .transformToMulti(left -> Multi.createFrom().iterable(left))
                .onItem()
                .transformToUniAndConcatenate(change -> untilItWorks.run(() -> apply.handle(change)))
                .collect()
                .asList()
                .invoke(applied -> {
                    if (!applied.isEmpty()) {
                        changed.fire(new DisclosuresChanged());
                    }
                })
                .replaceWithVoid();
    }
}

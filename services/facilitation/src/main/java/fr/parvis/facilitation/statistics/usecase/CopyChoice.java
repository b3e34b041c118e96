package fr.parvis.facilitation.statistics.usecase;

import fr.parvis.facilitation.exploration.ExploredOption;
import fr.parvis.facilitation.statistics.CountedTrials;
import fr.parvis.facilitation.statistics.Family;
import fr.parvis.facilitation.statistics.WishCopies;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells the figures which trials led to a choice, once each, and never which choice (IND-28); inside the caller's transaction. */
@ApplicationScoped
public final class CopyChoice {

    private final TellWish tell;
    private final CountedTrials counted;
    private final WishCopies copies;

    CopyChoice(TellWish tell, CountedTrials counted, WishCopies copies) {
        this.tell = tell;
        this.counted = counted;
        this.copies = copies;
    }

    public Uni<Void> handle(ExploredOption decided) {
        return tell.counted(
                decided.person(),
                _ -> counted.choose(decided.id())
                        .onItem()
                        .transformToMulti(months -> Multi.createFrom().iterable(months))
                        .onItem()
                        .transformToUniAndConcatenate(month -> tell.once(
                                decided.person(),
                                Family.EXPRESSIONS,
                                (subject, when) -> copies.ledToChoice(subject, when, month)))
                        .collect()
                        .asList()
                        .replaceWithVoid());
    }
}

package fr.parvis.facilitation.statistics.usecase;

import fr.parvis.facilitation.exploration.LinkedTrial;
import fr.parvis.facilitation.statistics.CountedTrials;
import fr.parvis.facilitation.statistics.Family;
import fr.parvis.facilitation.statistics.WishCopies;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells the figures that she tried something, once however often the trial is linked (IND-28); inside the caller's transaction. */
@ApplicationScoped
public final class CopyTrial {

    private final TellWish tell;
    private final CountedTrials counted;
    private final WishCopies copies;

    CopyTrial(TellWish tell, CountedTrials counted, WishCopies copies) {
        this.tell = tell;
        this.counted = counted;
        this.copies = copies;
    }

    public Uni<Void> handle(LinkedTrial trial) {
        return tell.counted(
                trial.person(),
                when -> counted.add(trial, when.month())
                        .chain(first -> first
                                ? tell.once(trial.person(), Family.EXPRESSIONS, copies::tried)
                                : Uni.createFrom().voidItem()));
    }
}

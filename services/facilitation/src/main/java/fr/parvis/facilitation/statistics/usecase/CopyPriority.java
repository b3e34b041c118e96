package fr.parvis.facilitation.statistics.usecase;

import fr.parvis.facilitation.expression.Expression;
import fr.parvis.facilitation.statistics.Family;
import fr.parvis.facilitation.statistics.WishCopies;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells the figures that she set or took back her mark, and in which domain (IND-23); inside the caller's transaction. */
@ApplicationScoped
public final class CopyPriority {

    private final TellWish tell;
    private final WishCopies copies;

    CopyPriority(TellWish tell, WishCopies copies) {
        this.tell = tell;
        this.copies = copies;
    }

    public Uni<Void> handle(Expression marked) {
        return tell.once(
                marked.person(),
                Family.EXPRESSIONS,
                (subject, when) -> copies.marked(subject, when, marked.saying().domain(), marked.priorityByPerson()));
    }
}

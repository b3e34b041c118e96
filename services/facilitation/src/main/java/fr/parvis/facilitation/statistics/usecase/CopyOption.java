package fr.parvis.facilitation.statistics.usecase;

import fr.parvis.facilitation.exploration.ExploredOption;
import fr.parvis.facilitation.response.ActorSector;
import fr.parvis.facilitation.statistics.Family;
import fr.parvis.facilitation.statistics.WishCopies;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells the figures that an option was explored, and whether it is one of common law (IND-29); inside the caller's transaction. */
@ApplicationScoped
public final class CopyOption {

    private final TellWish tell;
    private final WishCopies copies;

    CopyOption(TellWish tell, WishCopies copies) {
        this.tell = tell;
        this.copies = copies;
    }

    public Uni<Void> handle(ExploredOption option) {
        boolean commonLaw = option.possibility().sector() == ActorSector.COMMON_LAW;
        return tell.once(
                option.person(), Family.EXPRESSIONS, (subject, when) -> copies.explored(subject, when, commonLaw));
    }
}

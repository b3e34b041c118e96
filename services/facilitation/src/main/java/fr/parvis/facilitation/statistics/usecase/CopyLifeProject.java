package fr.parvis.facilitation.statistics.usecase;

import fr.parvis.facilitation.lifeproject.LifeProject;
import fr.parvis.facilitation.statistics.Family;
import fr.parvis.facilitation.statistics.WishCopies;
import fr.parvis.facilitation.statistics.WishCopies.Check;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Tells the figures that a version was fixed and when it is looked at again, nothing of what stands in it (IND-24, IND-25); inside the caller's transaction. */
@ApplicationScoped
public final class CopyLifeProject {

    private final TellWish tell;
    private final WishCopies copies;
    private final Clock clock;

    CopyLifeProject(TellWish tell, WishCopies copies, Clock clock) {
        this.tell = tell;
        this.copies = copies;
        this.clock = clock;
    }

    /**
     * Tells it.
     *
     * @param before the version before it, empty for the first
     */
    public Uni<Void> handle(LifeProject fixed, Optional<LifeProject> before) {
        LocalDate day = LocalDate.ofInstant(fixed.fixed().at(), clock.getZone());
        boolean late = before.map(LifeProject::nextCheckOn).filter(day::isAfter).isPresent();
        Check check = new Check(fixed.nextCheckOn(), late);
        return tell.once(fixed.person(), Family.POPULATION, (subject, when) -> copies.revised(subject, when, check));
    }
}

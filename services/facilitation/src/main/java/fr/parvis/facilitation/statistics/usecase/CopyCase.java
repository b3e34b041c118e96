package fr.parvis.facilitation.statistics.usecase;

import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.statistics.CaseStep;
import fr.parvis.facilitation.statistics.Copies;
import fr.parvis.facilitation.statistics.Family;
import fr.parvis.facilitation.statistics.Profile;
import fr.parvis.facilitation.statistics.Profiles;
import fr.parvis.facilitation.statistics.Subject;
import fr.parvis.facilitation.statistics.Subjects;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/** Tells the figures when a case becomes active and when it stops being so; inside the caller's transaction. */
@ApplicationScoped
public final class CopyCase {

    private final Profiles profiles;
    private final Subjects subjects;
    private final Copies copies;
    private final Clock clock;

    CopyCase(Profiles profiles, Subjects subjects, Copies copies, Clock clock) {
        this.profiles = profiles;
        this.subjects = subjects;
        this.copies = copies;
        this.clock = clock;
    }

    public Uni<Void> handle(Case before, Case after) {
        return CaseStep.between(before, after)
                .map(step -> copy(after, step))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private Uni<Void> copy(Case caze, CaseStep step) {
        return profiles.of(caze.person())
                .chain(profile -> profile.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : subjects.next(caze.person(), Family.POPULATION)
                                .chain(subject -> tell(step, subject, profile.get())));
    }

    private Uni<Void> tell(CaseStep step, Subject subject, Profile profile) {
        LocalDate today = LocalDate.now(clock);
        return switch (step) {
            case OPENED -> copies.opened(subject, today, profile);
            case PAUSED -> copies.paused(subject, today);
            case CLOSED -> copies.closed(subject, today);
        };
    }
}

package fr.parvis.facilitation.statistics.usecase;

import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.intervention.Intervention;
import fr.parvis.facilitation.statistics.Copies;
import fr.parvis.facilitation.statistics.Family;
import fr.parvis.facilitation.statistics.Profiles;
import fr.parvis.facilitation.statistics.Subject;
import fr.parvis.facilitation.statistics.Subjects;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells the figures the minutes of an intervention (IND-42); inside the caller's transaction. */
@ApplicationScoped
public final class CopyIntervention {

    private static final long NOT_COUNTED = 0;

    private final Profiles profiles;
    private final Subjects subjects;
    private final Copies copies;

    CopyIntervention(Profiles profiles, Subjects subjects, Copies copies) {
        this.profiles = profiles;
        this.subjects = subjects;
        this.copies = copies;
    }

    /** Which fact of hers it is for the figures; 0 when she is not counted. */
    public Uni<Long> handle(Case caze, Intervention intervention) {
        return profiles.of(caze.person())
                .chain(profile -> profile.isEmpty()
                        ? Uni.createFrom().item(NOT_COUNTED)
                        : subjects.next(caze.person(), Family.INTERVENTIONS)
                                .call(subject -> copies.intervened(subject, done(caze, intervention), profile.get()))
                                .map(Subject::number));
    }

    /**
     * Tells that another fact stands in the place of the one told before, unless the figures would not see a difference.
     *
     * @param number as {@link #handle} or the last correction answered it
     */
    public Uni<Long> corrected(Case caze, Correction correction, long number) {
        Copies.Done now = done(caze, correction.after());
        if (number == NOT_COUNTED || now.equals(done(caze, correction.before()))) {
            return Uni.createFrom().item(number);
        }
        return profiles.of(caze.person())
                .map(profile -> profile.orElseThrow(
                        () -> new IllegalStateException("she was counted and has no profile any more")))
                .chain(profile -> subjects.next(caze.person(), Family.INTERVENTIONS)
                        .call(subject -> copies.corrected(subject, number, now, profile))
                        .map(Subject::number));
    }

    /** How an intervention read, and how it reads now. */
    public record Correction(Intervention before, Intervention after) {}

    private static Copies.Done done(Case caze, Intervention intervention) {
        return new Copies.Done(
                intervention.when().on(),
                caze.opening().criteria(),
                intervention.when().durationMinutes() + intervention.travel().minutes());
    }
}

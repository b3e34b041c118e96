package fr.parvis.facilitation.statistics.usecase;

import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.intervention.Intervention;
import fr.parvis.facilitation.statistics.Copies;
import fr.parvis.facilitation.statistics.Family;
import fr.parvis.facilitation.statistics.Profiles;
import fr.parvis.facilitation.statistics.Subjects;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells the figures the minutes of an intervention (IND-42); inside the caller's transaction. */
@ApplicationScoped
public final class CopyIntervention {

    private final Profiles profiles;
    private final Subjects subjects;
    private final Copies copies;

    CopyIntervention(Profiles profiles, Subjects subjects, Copies copies) {
        this.profiles = profiles;
        this.subjects = subjects;
        this.copies = copies;
    }

    public Uni<Void> handle(Case caze, Intervention intervention) {
        Copies.Done done = new Copies.Done(
                intervention.when().on(),
                caze.opening().criteria(),
                intervention.when().durationMinutes() + intervention.travel().minutes());
        return profiles.of(caze.person())
                .chain(profile -> profile.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : subjects.next(caze.person(), Family.INTERVENTIONS)
                                .chain(subject -> copies.intervened(subject, done, profile.get())));
    }
}

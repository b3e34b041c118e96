package fr.parvis.facilitation.intervention.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.appointment.AppointmentId;
import fr.parvis.facilitation.intervention.Intervention;
import fr.parvis.facilitation.intervention.Interventions;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Refuses (409) a second intervention of a kind at one appointment, which would count its hours twice. */
@ApplicationScoped
final class OneOfAKind {

    private final Interventions interventions;

    OneOfAKind(Interventions interventions) {
        this.interventions = interventions;
    }

    Uni<Void> require(Intervention done) {
        AppointmentId at = done.appointment();
        if (at == null) {
            return Uni.createFrom().voidItem();
        }
        return interventions
                .recordedAt(at, done.kind().type())
                .invoke(already -> {
                    if (already) {
                        throw Problems.refused(
                                FacilitationProblem.APPOINTMENT_RECORDED, "appointmentId", "one-of-a-kind");
                    }
                })
                .replaceWithVoid();
    }
}

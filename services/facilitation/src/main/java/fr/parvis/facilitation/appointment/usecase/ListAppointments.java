package fr.parvis.facilitation.appointment.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.appointment.Appointment;
import fr.parvis.facilitation.appointment.Appointments;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows the appointments of one case, latest day first. */
@ApplicationScoped
public final class ListAppointments {

    private final CaseAccess access;
    private final Appointments appointments;

    ListAppointments(CaseAccess access, Appointments appointments) {
        this.access = access;
        this.appointments = appointments;
    }

    /**
     * Which page.
     *
     * @param after where the previous page ended
     */
    public record Query(CaseId caseId, Appointments.@Nullable Place after, int limit) {}

    @WithTransaction
    public Uni<List<Appointment>> handle(Participant participant, Query query) {
        return access.reading(participant, query.caseId(), Part.APPOINTMENTS)
                .chain(() -> appointments.page(query.caseId(), query.after(), query.limit()));
    }
}

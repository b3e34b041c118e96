package fr.parvis.facilitation.appointment.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.appointment.AppointmentChanges;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows what became of the appointments of one case, newest first. */
@ApplicationScoped
public final class ListAppointmentChanges {

    private final CaseAccess access;
    private final AppointmentChanges changes;

    ListAppointmentChanges(CaseAccess access, AppointmentChanges changes) {
        this.access = access;
        this.changes = changes;
    }

    /**
     * Which page.
     *
     * @param before number of the last notice of the previous page
     */
    public record Query(CaseId caseId, @Nullable Long before, int limit) {}

    @WithTransaction
    public Uni<List<AppointmentChanges.Numbered>> handle(Participant participant, Query query) {
        return access.reading(participant, query.caseId(), Part.APPOINTMENTS)
                .chain(() -> changes.of(query.caseId(), query.before(), query.limit()));
    }
}

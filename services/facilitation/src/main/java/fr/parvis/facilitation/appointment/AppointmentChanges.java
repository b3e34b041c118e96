package fr.parvis.facilitation.appointment;

import fr.parvis.facilitation.caseload.CaseId;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Notices of what became of appointments; only ever added to. */
public interface AppointmentChanges {

    Uni<Void> add(Appointment after, AppointmentChange change);

    /**
     * Newest first.
     *
     * @param before number of the last notice of the previous page; absent: from the newest
     */
    Uni<List<Numbered>> of(CaseId caseId, @Nullable Long before, int limit);

    /** A notice and its number. */
    record Numbered(long number, AppointmentChange change) {}
}

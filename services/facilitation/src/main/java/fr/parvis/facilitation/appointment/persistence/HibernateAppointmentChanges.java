package fr.parvis.facilitation.appointment.persistence;

import fr.parvis.facilitation.appointment.Appointment;
import fr.parvis.facilitation.appointment.AppointmentChange;
import fr.parvis.facilitation.appointment.AppointmentChanges;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.datakey.PersonKeys;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
final class HibernateAppointmentChanges implements AppointmentChanges {

    private final PersonKeys keys;

    HibernateAppointmentChanges(PersonKeys keys) {
        this.keys = keys;
    }

    @Override
    public Uni<Void> add(Appointment after, AppointmentChange change) {
        return keys.of(after.person())
                .chain(key -> Panache.getSession()
                        .chain(session -> session.persist(new AppointmentChangeRow(after, change, key))
                                .chain(session::flush)));
    }

    @Override
    public Uni<List<Numbered>> of(CaseId caseId, @Nullable Long before, int limit) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from AppointmentChangeRow where caseId = :caseId and number < :before order by number desc",
                                AppointmentChangeRow.class)
                        .setParameter("caseId", caseId.value())
                        .setParameter("before", before == null ? Long.MAX_VALUE : before)
                        .setMaxResults(limit)
                        .getResultList())
                .chain(rows -> keys.allOpened(rows, row -> row.person, (row, key) -> row.numbered(key)));
    }
}

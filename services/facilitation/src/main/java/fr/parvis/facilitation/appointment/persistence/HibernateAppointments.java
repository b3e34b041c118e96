package fr.parvis.facilitation.appointment.persistence;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.appointment.Appointment;
import fr.parvis.facilitation.appointment.AppointmentId;
import fr.parvis.facilitation.appointment.AppointmentState;
import fr.parvis.facilitation.appointment.Appointments;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.datakey.PersonKeys;
import fr.parvis.facilitation.person.PersonReference;
import fr.parvis.facilitation.refusal.Collisions;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
final class HibernateAppointments implements Appointments {

    private static final String OF_HER_CASES =
            "from AppointmentRow a where a.caseId in (select c.id from CaseRow c where c.facilitator = :facilitator and c.closed = false)";

    private final PersonKeys keys;

    HibernateAppointments(PersonKeys keys) {
        this.keys = keys;
    }

    @Override
    public Uni<Optional<Appointment>> withId(AppointmentId id) {
        return Panache.getSession()
                .chain(session -> session.find(AppointmentRow.class, id.value()))
                .chain(row -> keys.opened(row, one -> one.person, (one, key) -> one.appointment(key)));
    }

    @Override
    public Uni<List<Appointment>> page(CaseId caseId, @Nullable Place after, int limit) {
        return Panache.getSession()
                .chain(session ->
                        query(session, caseId, after).setMaxResults(limit).getResultList())
                .chain(this::opened);
    }

    private static Mutiny.SelectionQuery<AppointmentRow> query(
            Mutiny.Session session, CaseId caseId, @Nullable Place after) {
        String start = after == null
                ? ""
                : " and (slot.onDay < :day or (slot.onDay = :day and (slot.fromTime < :time or (slot.fromTime = :time and id < :id))))";
        Mutiny.SelectionQuery<AppointmentRow> query = session.createSelectionQuery(
                        "from AppointmentRow where caseId = :caseId" + start
                                + " order by slot.onDay desc, slot.fromTime desc, id desc",
                        AppointmentRow.class)
                .setParameter("caseId", caseId.value());
        return after == null
                ? query
                : query.setParameter("day", after.on())
                        .setParameter("time", after.from())
                        .setParameter("id", after.id());
    }

    @Override
    public Uni<List<Appointment>> planning(String facilitator, LocalDate from, LocalDate until) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                OF_HER_CASES + " and a.slot.onDay between :from and :until"
                                        + " order by a.slot.onDay, a.slot.fromTime, a.id",
                                AppointmentRow.class)
                        .setParameter("facilitator", facilitator)
                        .setParameter("from", from)
                        .setParameter("until", until)
                        .getResultList())
                .chain(this::opened);
    }

    @Override
    public Uni<List<Busy>> busy(String facilitator, LocalDate from, LocalDate until) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                OF_HER_CASES + " and a.slot.onDay between :from and :until and a.state in (:standing)"
                                        + " order by a.slot.onDay, a.slot.fromTime, a.id",
                                AppointmentRow.class)
                        .setParameter("facilitator", facilitator)
                        .setParameter("from", from)
                        .setParameter("until", until)
                        .setParameter("standing", List.of(AppointmentState.PLANNED, AppointmentState.MOVED))
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new Busy(new AppointmentId(row.id), row.slot.slot(), row.mode))
                        .toList());
    }

    @Override
    public Uni<Void> add(Appointment appointment) {
        return keys.of(appointment.person())
                .chain(key -> Panache.getSession()
                        .chain(session -> session.persist(new AppointmentRow(appointment, key))
                                .chain(session::flush)))
                .onFailure(Collisions::happened)
                .transform(_ -> Problems.versionConflict());
    }

    @Override
    public Uni<Appointment> save(Appointment appointment) {
        return keys.of(appointment.person())
                .chain(key -> Panache.getSession()
                        .chain(session -> session.find(
                                        AppointmentRow.class, appointment.id().value())
                                .invoke(row -> change(row, appointment, key))
                                .call(session::flush))
                        .map(row -> row.appointment(key)));
    }

    private static void change(AppointmentRow row, Appointment after, DataKey key) {
        if (row.version != after.version()) {
            throw Problems.versionConflict();
        }
        row.change(after, key);
    }

    /** Keys are read one after the other: a session serves one statement at a time. */
    private Uni<List<Appointment>> opened(List<AppointmentRow> rows) {
        List<UUID> persons = rows.stream().map(row -> row.person).distinct().toList();
        return Multi.createFrom()
                .iterable(persons)
                .onItem()
                .transformToUniAndConcatenate(
                        person -> keys.of(new PersonReference(person)).map(key -> Map.entry(person, key)))
                .collect()
                .asMap(Map.Entry::getKey, Map.Entry::getValue)
                .map(all -> rows.stream()
                        .map(row -> row.appointment(Objects.requireNonNull(all.get(row.person))))
                        .toList());
    }
}

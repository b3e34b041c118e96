package fr.parvis.facilitation.intervention.persistence;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.appointment.AppointmentId;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.datakey.PersonKeys;
import fr.parvis.facilitation.intervention.CommonLawAnswer;
import fr.parvis.facilitation.intervention.CommonLawCounts;
import fr.parvis.facilitation.intervention.Intervention;
import fr.parvis.facilitation.intervention.InterventionType;
import fr.parvis.facilitation.intervention.Interventions;
import fr.parvis.facilitation.intervention.SupportHours;
import fr.parvis.facilitation.person.PersonReference;
import fr.parvis.facilitation.refusal.Collisions;
import fr.parvis.facilitation.response.ActorSector;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
final class HibernateInterventions implements Interventions {

    private final PersonKeys keys;

    HibernateInterventions(PersonKeys keys) {
        this.keys = keys;
    }

    @Override
    public Uni<Optional<Intervention>> withId(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(InterventionRow.class, id))
                .chain(row -> keys.opened(row, one -> one.person, (one, key) -> one.intervention(key)));
    }

    @Override
    public Uni<List<Intervention>> page(CaseId caseId, @Nullable Place after, int limit) {
        return Panache.getSession()
                .chain(session ->
                        query(session, caseId, after).setMaxResults(limit).getResultList())
                .chain(this::allOpened);
    }

    private static Mutiny.SelectionQuery<InterventionRow> query(
            Mutiny.Session session, CaseId caseId, @Nullable Place after) {
        String start = after == null ? "" : " and (doneOn < :day or (doneOn = :day and id < :id))";
        Mutiny.SelectionQuery<InterventionRow> query = session.createSelectionQuery(
                        "from InterventionRow where caseId = :caseId" + start + " order by doneOn desc, id desc",
                        InterventionRow.class)
                .setParameter("caseId", caseId.value());
        return after == null ? query : query.setParameter("day", after.on()).setParameter("id", after.id());
    }

    @Override
    public Uni<Void> add(Intervention intervention) {
        return keys.of(intervention.person())
                .chain(key -> Panache.getSession()
                        .chain(session -> session.persist(new InterventionRow(intervention, key))
                                .chain(session::flush)))
                .onFailure(Collisions::happened)
                .transform(_ -> Problems.versionConflict());
    }

    @Override
    public Uni<Optional<Intervention>> lock(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(InterventionRow.class, id)
                        .onItem()
                        .ifNotNull()
                        .call(row -> session.refresh(row, LockModeType.PESSIMISTIC_WRITE)))
                .chain(() -> withId(id));
    }

    @Override
    public Uni<Boolean> recordedAt(AppointmentId appointment, InterventionType type) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select id from appointment where id = :id for no key update", UUID.class)
                        .setParameter("id", appointment.value())
                        .getSingleResultOrNull()
                        .chain(() -> session.createSelectionQuery(
                                        "select count(*) from InterventionRow where appointment = :id and type = :type",
                                        Long.class)
                                .setParameter("id", appointment.value())
                                .setParameter("type", type)
                                .getSingleResult()))
                .map(found -> found > 0);
    }

    @Override
    public Uni<Void> correct(Intervention corrected) {
        return keys.of(corrected.person())
                .chain(key -> Panache.getSession()
                        .chain(session -> session.find(InterventionRow.class, corrected.id())
                                .invoke(row -> row.say(corrected, key))
                                .call(session::flush)))
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> copied(UUID id, long number) {
        return Panache.getSession()
                .chain(session -> session.find(InterventionRow.class, id)
                        .invoke(row -> row.copiedAs = number)
                        .call(session::flush))
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<Long>> copiedAs(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(InterventionRow.class, id))
                .map(row -> Optional.ofNullable(row).map(found -> found.copiedAs));
    }

    @Override
    public Uni<SupportHours> hours(CaseId caseId) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery("""
                                select coalesce(sum(case when withPerson then durationMinutes else 0 end), 0L),
                                       coalesce(sum(case when withPerson then 0 else durationMinutes end), 0L),
                                       coalesce(sum(travelMinutes), 0L)
                                from InterventionRow where caseId = :caseId
                                """, Object[].class)
                        .setParameter("caseId", caseId.value())
                        .getSingleResult())
                .map(sums -> new SupportHours(minutes(sums[0]), minutes(sums[1]), minutes(sums[2])));
    }

    @Override
    public Uni<CommonLawCounts> commonLaw(CaseId caseId) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery("""
                                select sectorsMet, commonLaw, count(*) from InterventionRow
                                where caseId = :caseId and sectorsMet <> '' group by sectorsMet, commonLaw
                                """, Object[].class)
                        .setParameter("caseId", caseId.value())
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(HibernateInterventions::counts)
                        .reduce(CommonLawCounts.NONE, CommonLawCounts::plus));
    }

    private static CommonLawCounts counts(@Nullable Object[] row) {
        Set<ActorSector> met = InterventionRow.sectors((String) Objects.requireNonNull(row[0]));
        if (!Intervention.specialisedAlone(met)) {
            return CommonLawCounts.NONE;
        }
        long number = minutes(Objects.requireNonNull(row[2]));
        return new CommonLawCounts(
                number, row[1] == null ? 0 : number, row[1] == CommonLawAnswer.EXPLORED ? number : 0);
    }

    @Override
    public Uni<Intervention> answer(UUID id, CommonLawAnswer answer) {
        return Panache.getSession()
                .chain(session -> session.find(InterventionRow.class, id)
                        .invoke(row -> row.commonLaw = answer)
                        .call(session::flush))
                .chain(row -> keys.of(new PersonReference(row.person)).map(row::intervention));
    }

    private static long minutes(Object sum) {
        return ((Number) sum).longValue();
    }

    private Uni<List<Intervention>> allOpened(List<InterventionRow> rows) {
        return keys.allOpened(rows, row -> row.person, (row, key) -> row.intervention(key));
    }
}

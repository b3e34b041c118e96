package fr.parvis.facilitation.interview.persistence;

import fr.parvis.commons.web.json.JsonBytes;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.datakey.PersonKeys;
import fr.parvis.facilitation.interview.Interview;
import fr.parvis.facilitation.interview.Interviews;
import fr.parvis.facilitation.interview.Standing;
import fr.parvis.facilitation.refusal.Collisions;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
final class HibernateInterviews implements Interviews {

    private final PersonKeys keys;
    private final JsonBytes json;

    HibernateInterviews(PersonKeys keys, JsonBytes json) {
        this.keys = keys;
        this.json = json;
    }

    @Override
    public Uni<Optional<Interview>> withId(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(InterviewRow.class, id))
                .chain(row -> opened(row == null ? List.of() : List.of(row)))
                .map(interviews -> interviews.stream().findFirst());
    }

    @Override
    public Uni<Optional<Interview>> lock(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(InterviewRow.class, id)
                        .onItem()
                        .ifNotNull()
                        .call(row -> session.refresh(row, LockModeType.PESSIMISTIC_WRITE)))
                .chain(row -> opened(row == null ? List.of() : List.of(row)))
                .map(interviews -> interviews.stream().findFirst());
    }

    @Override
    public Uni<List<Interview>> page(CaseId caseId, @Nullable Place after, int limit) {
        return Panache.getSession()
                .chain(session ->
                        query(session, caseId, after).setMaxResults(limit).getResultList())
                .chain(this::opened);
    }

    private static Mutiny.SelectionQuery<InterviewRow> query(
            Mutiny.Session session, CaseId caseId, @Nullable Place after) {
        String start = after == null ? "" : " and (enteredAt < :at or (enteredAt = :at and id < :id))";
        Mutiny.SelectionQuery<InterviewRow> query = session.createSelectionQuery(
                        "from InterviewRow where caseId = :caseId" + start + " order by enteredAt desc, id desc",
                        InterviewRow.class)
                .setParameter("caseId", caseId.value());
        return after == null
                ? query
                : query.setParameter("at", after.enteredAt()).setParameter("id", after.id());
    }

    @Override
    public Uni<List<Standing>> standings(CaseId caseId) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from InterviewRow where caseId = :caseId", InterviewRow.class)
                        .setParameter("caseId", caseId.value())
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new Standing(row.id, row.kind, row.closedAt != null, row.decision, row.decidedAt))
                        .toList());
    }

    @Override
    public Uni<Interview> add(Interview interview) {
        return keys.of(interview.person()).chain(key -> {
            InterviewRow row = new InterviewRow(interview, key, json);
            return Panache.getSession()
                    .chain(session -> session.persist(row).chain(session::flush))
                    .onFailure(Collisions::happened)
                    .transform(_ -> Problems.versionConflict())
                    .map(_ -> row.interview(key, json));
        });
    }

    @Override
    public Uni<Interview> save(Interview interview) {
        return keys.of(interview.person())
                .chain(key -> Panache.getSession()
                        .chain(session -> session.find(InterviewRow.class, interview.id())
                                .invoke(row -> requireSame(row, interview))
                                .invoke(row -> row.change(interview, key, json))
                                .call(session::flush))
                        .map(row -> row.interview(key, json)));
    }

    private static void requireSame(InterviewRow row, Interview interview) {
        if (row.version != interview.version()) {
            throw Problems.versionConflict();
        }
    }

    /** All rows are of one case, hence of one person. */
    private Uni<List<Interview>> opened(List<InterviewRow> rows) {
        return keys.allOpened(rows, row -> row.person, (row, key) -> row.interview(key, json));
    }
}

package fr.parvis.facilitation.accesslog.persistence;

import fr.parvis.facilitation.accesslog.AccessLog;
import fr.parvis.facilitation.accesslog.CaseRead;
import fr.parvis.facilitation.caseload.CaseId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
final class HibernateAccessLog implements AccessLog {

    /** All in one statement: a page of the queue has as many readings as lines. */
    private static final String WRITE = """
            insert into access_log (case_id, person, reader, reader_role, part, read_at)
            select r.case_id, r.person, r.reader, r.reader_role, r.part, r.read_at
            from json_to_recordset(cast(cast(:reads as text) as json))
                as r(case_id uuid, person uuid, reader varchar, reader_role varchar, part varchar, read_at timestamptz)""";

    @Override
    public Uni<Void> write(List<CaseRead> reads) {
        if (reads.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        JsonArray rows = new JsonArray();
        reads.forEach(read -> rows.add(row(read)));
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(WRITE)
                        .setParameter("reads", rows.encode())
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static JsonObject row(CaseRead read) {
        return new JsonObject()
                .put("case_id", read.caseId().toString())
                .put("person", read.person().toString())
                .put("reader", read.reader())
                .put("reader_role", read.role().name())
                .put("part", read.what().name())
                .put("read_at", read.at().toString());
    }

    @Override
    public Uni<List<Row>> of(CaseId caseId, @Nullable Long before, int limit) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from ReadRow where caseId = :caseId and number < :before order by number desc",
                                ReadRow.class)
                        .setParameter("caseId", caseId.value())
                        .setParameter("before", before == null ? Long.MAX_VALUE : before)
                        .setMaxResults(limit)
                        .getResultList())
                .map(rows -> rows.stream().map(ReadRow::row).toList());
    }
}

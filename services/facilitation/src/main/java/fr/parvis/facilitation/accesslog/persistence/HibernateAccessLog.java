package fr.parvis.facilitation.accesslog.persistence;

import fr.parvis.facilitation.accesslog.AccessLog;
import fr.parvis.facilitation.accesslog.CaseRead;
import fr.parvis.facilitation.caseload.CaseId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
final class HibernateAccessLog implements AccessLog {

    @Override
    public Uni<Void> write(List<CaseRead> reads) {
        Object[] rows = reads.stream().map(ReadRow::new).toArray();
        return rows.length == 0
                ? Uni.createFrom().voidItem()
                : Panache.getSession().chain(session -> session.persistAll(rows).chain(session::flush));
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

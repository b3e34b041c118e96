package fr.parvis.facilitation.accesslog;

import fr.parvis.facilitation.caseload.CaseId;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who read what of whom. Rows are only ever added, in the transaction of the read, so that they stand before the answer leaves. */
public interface AccessLog {

    Uni<Void> write(List<CaseRead> reads);

    /**
     * Newest first.
     *
     * @param before number of the last row of the previous page; absent: from the newest
     */
    Uni<List<Row>> of(CaseId caseId, @Nullable Long before, int limit);

    /** A row and its number. */
    record Row(long number, CaseRead read) {}
}

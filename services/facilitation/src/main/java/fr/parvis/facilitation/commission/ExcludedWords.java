package fr.parvis.facilitation.commission;

import fr.parvis.facilitation.caseload.CaseId;
import io.smallrye.mutiny.Uni;
import java.util.Map;

/** What she does not want spoken of (FAC-55), asked before a text that guests read is written. */
public interface ExcludedWords {

    /**
     * Fails with 422 {@code topic-refused}, naming each field in which something she excludes is named.
     *
     * @param texts by the field the caller wrote them in
     */
    Uni<Void> requireNone(CaseId caseId, Map<String, String> texts);
}

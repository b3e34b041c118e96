package fr.parvis.facilitation.sheet;

import fr.parvis.facilitation.caseload.CaseId;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Diagnosis sheets, kept under the person's key. */
public interface DiagnosisSheets {

    Uni<Optional<DiagnosisSheet>> withId(UUID id);

    /** Read anew and locked until the transaction ends: whoever changes and whoever validates come one after the other. */
    Uni<Optional<DiagnosisSheet>> lock(UUID id);

    /** The version with the highest number; the only one that may be a draft. */
    Uni<Optional<DiagnosisSheet>> latest(CaseId caseId);

    /**
     * Highest number first.
     *
     * @param below the number the previous page ended with; absent: from the latest
     */
    Uni<List<DiagnosisSheet>> page(CaseId caseId, @Nullable Integer below, int limit);

    /** Fails with a version conflict when somebody has just started a version. */
    Uni<DiagnosisSheet> add(DiagnosisSheet sheet);

    Uni<DiagnosisSheet> save(DiagnosisSheet sheet);
}

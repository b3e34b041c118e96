package fr.parvis.facilitation.sheet.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.sheet.DiagnosisSheet;
import fr.parvis.facilitation.sheet.DiagnosisSheets;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows the versions of the sheet of one case, the latest first. */
@ApplicationScoped
public final class ListSheets {

    private final CaseAccess access;
    private final DiagnosisSheets sheets;

    ListSheets(CaseAccess access, DiagnosisSheets sheets) {
        this.access = access;
        this.sheets = sheets;
    }

    /**
     * Which page.
     *
     * @param below the number the previous page ended with
     */
    public record Query(CaseId caseId, @Nullable Integer below, int limit) {}

    @WithTransaction
    public Uni<List<DiagnosisSheet>> handle(Participant participant, Query query) {
        return access.reading(participant, query.caseId(), Part.DIAGNOSIS_SHEETS)
                .chain(() -> sheets.page(query.caseId(), query.below(), query.limit()));
    }
}

package fr.parvis.facilitation.sheet.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.caseload.usecase.CaseAccess.Found;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.sheet.DiagnosisSheet;
import fr.parvis.facilitation.sheet.DiagnosisSheets;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Shows one version of the sheet. */
@ApplicationScoped
public final class ShowSheet {

    private final CaseAccess access;
    private final DiagnosisSheets sheets;

    ShowSheet(CaseAccess access, DiagnosisSheets sheets) {
        this.access = access;
        this.sheets = sheets;
    }

    @WithTransaction
    public Uni<DiagnosisSheet> handle(Participant participant, UUID id) {
        return access.reading(participant, sheets.withId(id), Part.DIAGNOSIS_SHEETS)
                .map(Found::thing);
    }
}

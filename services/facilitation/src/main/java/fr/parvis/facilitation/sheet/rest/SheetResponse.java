package fr.parvis.facilitation.sheet.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.facilitation.refusal.BrokenRule;
import fr.parvis.facilitation.sheet.DiagnosisSheet;
import fr.parvis.facilitation.sheet.SheetContent;
import fr.parvis.facilitation.sheet.SheetState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of the sheet. Her name is not on it: persons alone knows it.
 *
 * @param number 1, 2, 3… in its case
 * @param contentHash to be given back with her validation
 * @param missing what has to be there before she can validate it; empty when nothing lacks
 * @param actId her act in the register
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SheetResponse(
        UUID id,
        UUID caseId,
        int number,
        SheetState state,
        SheetContent content,
        String contentHash,
        List<BrokenRule> missing,
        String changedBy,
        Instant changedAt,
        @Nullable Instant validatedAt,
        @Nullable UUID actId) {

    static SheetResponse of(DiagnosisSheet sheet) {
        DiagnosisSheet.Validation validation = sheet.validation();
        return new SheetResponse(
                sheet.id(),
                sheet.caseId().value(),
                sheet.number(),
                sheet.state(),
                sheet.content(),
                sheet.hash(),
                sheet.missing(),
                sheet.changed().by(),
                sheet.changed().at(),
                validation == null ? null : validation.at(),
                validation == null ? null : validation.act());
    }
}

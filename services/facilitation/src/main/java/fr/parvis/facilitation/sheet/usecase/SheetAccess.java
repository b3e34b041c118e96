package fr.parvis.facilitation.sheet.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.sheet.SummarySheet;
import fr.parvis.facilitation.sheet.SummarySheets;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The door to one sheet: that of its case. Inside the caller's transaction. */
@ApplicationScoped
final class SheetAccess {

    private final SummarySheets sheets;
    private final CaseAccess cases;

    SheetAccess(SummarySheets sheets, CaseAccess cases) {
        this.sheets = sheets;
        this.cases = cases;
    }

    /** A sheet and the case it belongs to. */
    record Found(SummarySheet sheet, Case caze) {}

    Uni<SummarySheet> reading(Participant participant, UUID id) {
        return required(sheets.withId(id))
                .call(sheet -> cases.reading(participant, sheet.caseId(), Part.SUMMARY_SHEETS));
    }

    /** For changing it: asked who comes in first, locked only then. */
    Uni<Found> locked(Participant participant, UUID id) {
        return required(sheets.withId(id))
                .chain(seen -> cases.open(participant, seen.caseId()))
                .chain(caze -> required(sheets.lock(id)).map(sheet -> new Found(sheet, caze)));
    }

    /** It is so already: the answer shows it and changes nothing. */
    Uni<SummarySheet> alreadySo(Participant participant, Found found) {
        return cases.alreadySo(participant, found.caze(), Part.SUMMARY_SHEETS, found.sheet());
    }

    private static Uni<SummarySheet> required(Uni<Optional<SummarySheet>> search) {
        return search.map(found -> found.orElseThrow(Problems::notFound));
    }
}

package fr.parvis.facilitation.sheet.usecase;

import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.caseload.usecase.CaseAccess.Found;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import fr.parvis.facilitation.refusal.Refusals;
import fr.parvis.facilitation.sheet.DiagnosisSheet;
import fr.parvis.facilitation.sheet.DiagnosisSheet.Change;
import fr.parvis.facilitation.sheet.DiagnosisSheets;
import fr.parvis.facilitation.sheet.SheetContent;
import fr.parvis.facilitation.sheet.SheetRules;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;

/** Rewrites a draft; what she validated stands. */
@ApplicationScoped
public final class ChangeSheet {

    private final CaseAccess access;
    private final DiagnosisSheets sheets;
    private final Clock clock;

    ChangeSheet(CaseAccess access, DiagnosisSheets sheets, Clock clock) {
        this.access = access;
        this.sheets = sheets;
        this.clock = clock;
    }

    /**
     * What shall stand on it.
     *
     * @param expected throws unless the caller saw the present state ({@code If-Match})
     */
    public record Command(UUID sheet, SheetContent content, Consumer<DiagnosisSheet> expected) {}

    @WithTransaction
    public Uni<DiagnosisSheet> handle(Participant participant, Command command) {
        return access.locked(participant, sheets.withId(command.sheet()), () -> sheets.lock(command.sheet()))
                .map(Found::thing)
                .invoke(sheet -> check(sheet, command))
                .chain(sheet ->
                        sheets.save(sheet.with(command.content(), new Change(participant.subject(), clock.instant()))));
    }

    private static void check(DiagnosisSheet sheet, Command command) {
        if (!sheet.mayChange()) {
            throw new ProblemException(FacilitationProblem.SHEET_STANDS);
        }
        command.expected().accept(sheet);
        Refusals.refuse(FacilitationProblem.SHEET_ROWS, SheetRules.broken(command.content()));
    }
}

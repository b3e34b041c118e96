package fr.parvis.facilitation.sheet.usecase;

import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import fr.parvis.facilitation.sheet.SheetContent;
import fr.parvis.facilitation.sheet.SheetRules;
import fr.parvis.facilitation.sheet.SheetState;
import fr.parvis.facilitation.sheet.SummarySheet;
import fr.parvis.facilitation.sheet.SummarySheet.Change;
import fr.parvis.facilitation.sheet.SummarySheets;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Consumer;

/** Rewrites a draft; what she validated stands. */
@ApplicationScoped
public final class ChangeSheet {

    private final SheetAccess access;
    private final SummarySheets sheets;
    private final Clock clock;

    ChangeSheet(SheetAccess access, SummarySheets sheets, Clock clock) {
        this.access = access;
        this.sheets = sheets;
        this.clock = clock;
    }

    /**
     * What shall stand on it.
     *
     * @param expected throws unless the caller saw the present state ({@code If-Match})
     */
    public record Command(UUID sheet, SheetContent content, Consumer<SummarySheet> expected) {}

    @WithTransaction
    public Uni<SummarySheet> handle(Participant participant, Command command) {
        return access.locked(participant, command.sheet())
                .map(SheetAccess.Found::sheet)
                .invoke(sheet -> check(sheet, command))
                .chain(sheet -> sheets.save(sheet.with(
                        command.content(),
                        new Change(participant.subject(), clock.instant().truncatedTo(ChronoUnit.MICROS)))));
    }

    private static void check(SummarySheet sheet, Command command) {
        if (sheet.state() == SheetState.VALIDATED) {
            throw new ProblemException(FacilitationProblem.SHEET_STANDS);
        }
        command.expected().accept(sheet);
        Refusals.refuse(FacilitationProblem.SHEET_ROWS, SheetRules.broken(command.content()));
    }
}

package fr.parvis.facilitation.sheet.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.act.LateEntry;
import fr.parvis.facilitation.act.Matter;
import fr.parvis.facilitation.act.usecase.KeepAct;
import fr.parvis.facilitation.act.usecase.KeepAct.Decision;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import fr.parvis.facilitation.sheet.SheetRules;
import fr.parvis.facilitation.sheet.SheetState;
import fr.parvis.facilitation.sheet.SummarySheet;
import fr.parvis.facilitation.sheet.SummarySheets;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Validates a sheet by her act, on exactly what she saw (FAC-39); nobody else's word makes it VALIDATED. */
@ApplicationScoped
public final class ValidateSheet {

    private final SheetAccess access;
    private final SummarySheets sheets;
    private final KeepAct keepAct;
    private final Clock clock;

    ValidateSheet(SheetAccess access, SummarySheets sheets, KeepAct keepAct, Clock clock) {
        this.access = access;
        this.sheets = sheets;
        this.keepAct = keepAct;
        this.clock = clock;
    }

    /**
     * Her word.
     *
     * @param hash of the content she saw
     */
    public record Command(UUID sheet, String hash, Act act) {}

    @WithTransaction
    public Uni<SummarySheet> handle(Participant participant, Command command) {
        return access.locked(participant, command.sheet()).chain(found -> {
            SummarySheet sheet = found.sheet();
            if (!sheet.hash().equals(command.hash())) {
                throw Problems.refused(FacilitationProblem.SHEET_CHANGED, "contentHash", "same-content");
            }
            return sheet.state() == SheetState.VALIDATED
                    ? access.alreadySo(participant, found)
                    : validate(participant, found, command.act());
        });
    }

    private Uni<SummarySheet> validate(Participant participant, SheetAccess.Found found, Act act) {
        SummarySheet sheet = found.sheet();
        Refusals.refuse(FacilitationProblem.SHEET_INCOMPLETE, SheetRules.missing(sheet.content()));
        new LateEntry(act).requireSince(sheet.changed().at());
        Decision decision = new Decision(
                participant, found.caze(), Matter.SHEET_VALIDATION, sheet.id().toString());
        return keepAct.handle(decision, act)
                .chain(actId ->
                        sheets.save(sheet.validated(actId, clock.instant().truncatedTo(ChronoUnit.MICROS))));
    }
}

package fr.parvis.facilitation.sheet.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.act.LateEntry;
import fr.parvis.facilitation.act.Matter;
import fr.parvis.facilitation.act.usecase.KeepAct;
import fr.parvis.facilitation.act.usecase.KeepAct.Decision;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.caseload.usecase.CaseAccess.Found;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import fr.parvis.facilitation.refusal.Refusals;
import fr.parvis.facilitation.sheet.DiagnosisSheet;
import fr.parvis.facilitation.sheet.DiagnosisSheets;
import fr.parvis.facilitation.sheet.SheetState;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Validates a sheet by her act, on exactly what she saw (FAC-39); nobody else's word makes it VALIDATED. */
@ApplicationScoped
public final class ValidateSheet {

    private final CaseAccess access;
    private final DiagnosisSheets sheets;
    private final KeepAct keepAct;
    private final Clock clock;

    ValidateSheet(CaseAccess access, DiagnosisSheets sheets, KeepAct keepAct, Clock clock) {
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
    public Uni<DiagnosisSheet> handle(Participant participant, Command command) {
        return access.locked(participant, sheets.withId(command.sheet()), () -> sheets.lock(command.sheet()))
                .chain(found -> {
                    DiagnosisSheet sheet = found.thing();
                    if (!sheet.hash().equals(command.hash())) {
                        throw Problems.refused(FacilitationProblem.SHEET_CHANGED, "contentHash", "same-content");
                    }
                    return sheet.state() == SheetState.VALIDATED
                            ? access.alreadySo(participant, found.caze(), Part.DIAGNOSIS_SHEETS, found.thing())
                            : validate(participant, found, command.act());
                });
    }

    private Uni<DiagnosisSheet> validate(Participant participant, Found<DiagnosisSheet> found, Act act) {
        DiagnosisSheet sheet = found.thing();
        Refusals.refuse(FacilitationProblem.SHEET_INCOMPLETE, sheet.missing());
        new LateEntry(act).requireSince(sheet.changed().at());
        Decision decision = new Decision(
                participant, found.caze(), Matter.SHEET_VALIDATION, sheet.id().toString());
        return keepAct.handle(decision, act).chain(actId -> sheets.save(sheet.validated(actId, clock.instant())));
    }
}

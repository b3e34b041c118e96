package fr.parvis.facilitation.sheet.usecase;

import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import fr.parvis.facilitation.sheet.DiagnosisSheet;
import fr.parvis.facilitation.sheet.DiagnosisSheet.Change;
import fr.parvis.facilitation.sheet.DiagnosisSheets;
import fr.parvis.facilitation.sheet.ReferralPhase;
import fr.parvis.facilitation.sheet.SheetContent;
import fr.parvis.facilitation.sheet.SheetState;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Starts a version of the sheet: empty, or from the one she validated last. There is one draft at a time. */
@ApplicationScoped
public final class StartSheet {

    private final CaseAccess access;
    private final DiagnosisSheets sheets;
    private final Clock clock;

    StartSheet(CaseAccess access, DiagnosisSheets sheets, Clock clock) {
        this.access = access;
        this.sheets = sheets;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<DiagnosisSheet> handle(Participant participant, CaseId caseId, ReferralPhase phase) {
        return access.open(participant, caseId)
                .chain(caze -> sheets.latest(caseId)
                        .map(latest -> next(caze, latest, phase, participant))
                        .chain(sheets::add));
    }

    private DiagnosisSheet next(
            Case caze, Optional<DiagnosisSheet> latest, ReferralPhase phase, Participant participant) {
        if (latest.filter(sheet -> sheet.state() == SheetState.DRAFT).isPresent()) {
            throw new ProblemException(FacilitationProblem.SHEET_DRAFT_EXISTS);
        }
        // PostgreSQL keeps microseconds.
        Instant now = clock.instant();
        return new DiagnosisSheet(
                UUID.randomUUID(),
                caze.id(),
                caze.person(),
                latest.map(DiagnosisSheet::number).orElse(0) + 1,
                latest.map(DiagnosisSheet::content)
                        .orElseGet(() -> SheetContent.empty(phase))
                        .in(phase),
                new Change(participant.subject(), now),
                null,
                0);
    }
}

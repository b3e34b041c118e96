package fr.parvis.facilitation.decision.usecase;

import fr.parvis.commons.web.idempotency.CurrentOperation;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.act.ActAnswer;
import fr.parvis.facilitation.caseload.HerWord;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.commission.ExcludedWords;
import fr.parvis.facilitation.commission.Guest;
import fr.parvis.facilitation.decision.DecisionRecord.Mark;
import fr.parvis.facilitation.decision.DecisionRecords;
import fr.parvis.facilitation.decision.DecisionSignature;
import fr.parvis.facilitation.decision.DecisionSignature.Evidence;
import fr.parvis.facilitation.decision.SignatureManner;
import fr.parvis.facilitation.decision.WholeRecord;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import fr.parvis.facilitation.refusal.PastDay;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Writes down that somebody who was there signed the text on paper, or would not; guests have no account (FAC-67, OPS-18). */
@ApplicationScoped
public final class RecordPaperSignature {

    private final CaseAccess access;
    private final HeldRecord held;
    private final DecisionRecords records;
    private final ExcludedWords excluded;
    private final CurrentOperation operation;
    private final Clock clock;

    RecordPaperSignature(
            CaseAccess access,
            HeldRecord held,
            DecisionRecords records,
            ExcludedWords excluded,
            CurrentOperation operation,
            Clock clock) {
        this.access = access;
        this.held = held;
        this.records = records;
        this.excluded = excluded;
        this.operation = operation;
        this.clock = clock;
    }

    /**
     * What is on the paper.
     *
     * @param contentHash of the text, as printed on it
     * @param paperScanSha256 of the scanned page
     * @param reservations what the signer wants written down beside it; empty without any
     */
    public record Command(
            UUID record,
            UUID guest,
            boolean signed,
            String contentHash,
            LocalDate signedOn,
            String paperScanSha256,
            String reservations) {

        ActAnswer answer() {
            return ActAnswer.yes(signed);
        }
    }

    @WithTransaction
    public Uni<WholeRecord> handle(Participant participant, Command command) {
        PastDay.require(command.signedOn(), clock, "signedOn");
        HerWord word = HerWord.of(!command.signed());
        return held.signing(participant, command.record(), command.contentHash(), word)
                .call(found ->
                        excluded.requireNone(found.thing().caseId(), Map.of("reservations", command.reservations())))
                .chain(found -> {
                    DecisionSignature signature = signature(participant, found.thing(), command);
                    return found.thing().holds(signature)
                            ? access.alreadySo(participant, found.caze(), Part.DECISION_RECORDS, found.thing())
                            : records.save(found.thing().signed(signature));
                });
    }

    private DecisionSignature signature(Participant participant, WholeRecord whole, Command command) {
        Guest guest = whole.signatories().stream()
                .filter(one -> one.id().equals(command.guest()))
                .findFirst()
                .orElseThrow(() -> Problems.refused(FacilitationProblem.DECISION_REFUSED, "guestId", "was-there"));
        Mark readied = whole.record().readied();
        if (readied != null && command.signedOn().isBefore(LocalDate.ofInstant(readied.at(), clock.getZone()))) {
            throw Problems.refused(FacilitationProblem.DECISION_REFUSED, "signedOn", "not-before-the-text");
        }
        return new DecisionSignature(
                operation.id(),
                command.record(),
                guest.id(),
                guest.name(),
                command.answer(),
                command.contentHash(),
                command.signedOn(),
                new Evidence(SignatureManner.PAPER, null, command.paperScanSha256()),
                command.reservations(),
                participant.subject(),
                clock.instant(),
                null);
    }
}

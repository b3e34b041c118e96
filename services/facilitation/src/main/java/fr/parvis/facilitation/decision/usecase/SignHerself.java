package fr.parvis.facilitation.decision.usecase;

import fr.parvis.commons.web.idempotency.CurrentOperation;
import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.act.ActAnswer;
import fr.parvis.facilitation.act.ActObject;
import fr.parvis.facilitation.act.LateEntry;
import fr.parvis.facilitation.act.Matter;
import fr.parvis.facilitation.act.usecase.KeepAct;
import fr.parvis.facilitation.act.usecase.KeepAct.Decision;
import fr.parvis.facilitation.caseload.HerWord;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.caseload.usecase.CaseAccess.Found;
import fr.parvis.facilitation.decision.DecisionRecord.Mark;
import fr.parvis.facilitation.decision.DecisionRecords;
import fr.parvis.facilitation.decision.DecisionSignature;
import fr.parvis.facilitation.decision.DecisionSignature.Evidence;
import fr.parvis.facilitation.decision.SignatureManner;
import fr.parvis.facilitation.decision.WholeRecord;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Keeps, by her act, whether she signs the text she saw (FAC-67); a no or a later is never held up while it is not valid. */
@ApplicationScoped
public final class SignHerself {

    private final CaseAccess access;
    private final HeldRecord held;
    private final DecisionRecords records;
    private final KeepAct keepAct;
    private final CurrentOperation operation;
    private final Clock clock;

    SignHerself(
            CaseAccess access,
            HeldRecord held,
            DecisionRecords records,
            KeepAct keepAct,
            CurrentOperation operation,
            Clock clock) {
        this.access = access;
        this.held = held;
        this.records = records;
        this.keepAct = keepAct;
        this.operation = operation;
        this.clock = clock;
    }

    /**
     * Her word.
     *
     * @param contentHash of the text she saw
     * @param reservations what she wants written down beside it; empty without any
     */
    public record Command(UUID record, ActAnswer answer, String contentHash, String reservations, Act act) {}

    @WithTransaction
    public Uni<WholeRecord> handle(Participant participant, Command command) {
        HerWord word = HerWord.of(command.answer() != ActAnswer.YES);
        return held.signing(participant, command.record(), command.contentHash(), word)
                .chain(found -> found.thing().says(null, command.answer(), command.reservations())
                        ? access.alreadySo(participant, found.caze(), Part.DECISION_RECORDS, found.thing())
                        : say(participant, found, command));
    }

    private Uni<WholeRecord> say(Participant participant, Found<WholeRecord> found, Command command) {
        WholeRecord whole = found.thing();
        Decision decision = new Decision(
                        participant,
                        found.caze(),
                        Matter.DECISION_RECORD,
                        ActObject.named(
                                whole.caseId(), "decision|" + whole.record().id() + "|" + command.contentHash()))
                .answering(command.answer());
        return kept(whole, decision, command)
                .chain(act -> records.save(whole.signed(signature(participant, command, act))));
    }

    private Uni<UUID> kept(WholeRecord whole, Decision decision, Command command) {
        Mark readied = whole.record().readied();
        if (command.answer() != ActAnswer.YES || readied == null) {
            return keepAct.handle(decision, command.act());
        }
        new LateEntry(command.act()).requireSince(readied.at());
        return keepAct.afterHerLastWord(decision, command.act());
    }

    private DecisionSignature signature(Participant participant, Command command, UUID act) {
        return new DecisionSignature(
                operation.id(),
                command.record(),
                null,
                "",
                command.answer(),
                command.contentHash(),
                new LateEntry(command.act()).saidOn(clock),
                new Evidence(SignatureManner.HER_ACT, act, null),
                command.reservations(),
                participant.subject(),
                clock.instant(),
                null);
    }
}

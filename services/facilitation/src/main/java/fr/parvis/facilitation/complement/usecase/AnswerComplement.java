package fr.parvis.facilitation.complement.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.act.ActAnswer;
import fr.parvis.facilitation.act.Matter;
import fr.parvis.facilitation.act.usecase.KeepAct;
import fr.parvis.facilitation.act.usecase.KeepAct.Decision;
import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.complement.Complement;
import fr.parvis.facilitation.complement.ComplementAnswer;
import fr.parvis.facilitation.complement.Complements;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Keeps, by her act, whether she wants it. A no is never held up, and nothing else changes with either answer. */
@ApplicationScoped
public final class AnswerComplement {

    private final CaseAccess access;
    private final Complements complements;
    private final KeepAct keepAct;

    AnswerComplement(CaseAccess access, Complements complements, KeepAct keepAct) {
        this.access = access;
        this.complements = complements;
        this.keepAct = keepAct;
    }

    /** What she says. */
    public record Command(UUID complement, ComplementAnswer answer, Act act) {}

    @WithTransaction
    public Uni<Complement> handle(Participant participant, Command command) {
        return access.hearing(
                        participant,
                        complements.withId(command.complement()),
                        command.answer().word())
                .chain(found -> answer(participant, found.caze(), found.thing(), command));
    }

    private Uni<Complement> answer(Participant participant, Case caze, Complement complement, Command command) {
        if (complement.answer() == command.answer()) {
            return access.alreadySo(participant, caze, Part.COMPLEMENTARY_SUPPORTS, complement);
        }
        Decision decision = new Decision(
                        participant, caze, Matter.NETWORK, complement.id().toString())
                .answering(ActAnswer.yes(command.answer() == ComplementAnswer.ACCEPTED));
        Uni<UUID> kept = command.answer() == ComplementAnswer.ACCEPTED
                ? keepAct.afterHerLastWord(decision, command.act())
                : keepAct.handle(decision, command.act());
        return kept.chain(act -> complements.save(complement.answered(command.answer(), act)));
    }
}

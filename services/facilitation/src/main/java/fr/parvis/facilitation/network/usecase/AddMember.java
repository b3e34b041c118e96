package fr.parvis.facilitation.network.usecase;

import fr.parvis.commons.web.idempotency.CurrentOperation;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.act.Matter;
import fr.parvis.facilitation.act.usecase.KeepAct;
import fr.parvis.facilitation.act.usecase.KeepAct.Decision;
import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.network.Calling;
import fr.parvis.facilitation.network.MemberFrame;
import fr.parvis.facilitation.network.MemberKind;
import fr.parvis.facilitation.network.NetworkMember;
import fr.parvis.facilitation.network.NetworkMember.Standing;
import fr.parvis.facilitation.network.NetworkMembers;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import fr.parvis.facilitation.refusal.PastDay;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts somebody into her network, by her act: entered by herself, or by her facilitator with the evidence of it. */
@ApplicationScoped
public final class AddMember {

    private final CaseAccess access;
    private final NetworkMembers members;
    private final KeepAct keepAct;
    private final CurrentOperation operation;
    private final Clock clock;

    AddMember(CaseAccess access, NetworkMembers members, KeepAct keepAct, CurrentOperation operation, Clock clock) {
        this.access = access;
        this.members = members;
        this.keepAct = keepAct;
        this.operation = operation;
        this.clock = clock;
    }

    /** Who comes in. */
    public record Command(
            CaseId caseId,
            Standing standing,
            MemberFrame frame,
            Calling calling,
            @Nullable LocalDate frameToldOn,
            Act act) {}

    @WithTransaction
    public Uni<NetworkMember> handle(Participant participant, Command command) {
        PastDay.require(command.frameToldOn(), clock, "frameToldOn");
        return access.open(participant, command.caseId())
                .call(caze -> requireOneself(caze, command.standing().kind()))
                .chain(caze -> add(participant, caze, command));
    }

    private Uni<NetworkMember> add(Participant participant, Case caze, Command command) {
        UUID id = operation.id();
        return keepAct.handle(new Decision(participant, caze, Matter.NETWORK, id.toString()), command.act())
                .map(act -> new NetworkMember(
                        id,
                        caze.id(),
                        caze.person(),
                        command.standing(),
                        command.frame(),
                        command.calling(),
                        command.frameToldOn(),
                        act,
                        participant.subject(),
                        0))
                .chain(members::add);
    }

    private Uni<?> requireOneself(Case caze, MemberKind kind) {
        return kind != MemberKind.PERSON
                ? Uni.createFrom().voidItem()
                : members.standings(caze.id()).invoke(all -> {
                    if (all.stream().anyMatch(standing -> standing.kind() == MemberKind.PERSON)) {
                        throw Problems.refused(FacilitationProblem.NETWORK_HERSELF_ONCE, "kind", "unique");
                    }
                });
    }
}

package fr.parvis.facilitation.network.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.act.Matter;
import fr.parvis.facilitation.act.usecase.KeepAct;
import fr.parvis.facilitation.act.usecase.KeepAct.Decision;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.network.NetworkMember;
import fr.parvis.facilitation.network.NetworkMember.Change;
import fr.parvis.facilitation.network.NetworkMembers;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.refusal.PastDay;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Says anew, by her act, what a member is there for, how near and how to be reached. */
@ApplicationScoped
public final class ChangeMember {

    private final CaseAccess access;
    private final NetworkMembers members;
    private final KeepAct keepAct;
    private final Clock clock;

    ChangeMember(CaseAccess access, NetworkMembers members, KeepAct keepAct, Clock clock) {
        this.access = access;
        this.members = members;
        this.keepAct = keepAct;
        this.clock = clock;
    }

    /**
     * What is said anew.
     *
     * @param version of the member as the caller saw it
     */
    public record Command(UUID member, long version, Change change, Act act) {}

    @WithTransaction
    public Uni<NetworkMember> handle(Participant participant, Command command) {
        PastDay.require(command.change().frameToldOn(), clock, "frameToldOn");
        return access.open(participant, members.withId(command.member())).chain(found -> {
            NetworkMember member = found.thing();
            if (member.version() != command.version()) {
                throw Problems.versionConflict();
            }
            Decision decision = new Decision(
                    participant, found.caze(), Matter.NETWORK, member.id().toString());
            return keepAct.afterHerLastWord(decision, command.act())
                    .chain(act -> members.save(member.changed(command.change(), act, participant.subject())));
        });
    }
}

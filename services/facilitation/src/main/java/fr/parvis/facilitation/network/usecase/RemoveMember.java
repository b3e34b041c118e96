package fr.parvis.facilitation.network.usecase;

import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.act.Matter;
import fr.parvis.facilitation.act.usecase.KeepAct;
import fr.parvis.facilitation.act.usecase.KeepAct.Decision;
import fr.parvis.facilitation.caseload.HerWord;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.network.NetworkMembers;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Takes somebody out of her network by her act. Nothing of the member stays but that she decided. */
@ApplicationScoped
public final class RemoveMember {

    private final CaseAccess access;
    private final NetworkMembers members;
    private final KeepAct keepAct;

    RemoveMember(CaseAccess access, NetworkMembers members, KeepAct keepAct) {
        this.access = access;
        this.members = members;
        this.keepAct = keepAct;
    }

    @WithTransaction
    public Uni<Void> handle(Participant participant, UUID member, Act act) {
        return access.hearing(participant, members.withId(member), HerWord.ENDS)
                .chain(found ->
                        keepAct.handle(new Decision(participant, found.caze(), Matter.NETWORK, member.toString()), act))
                .chain(() -> members.remove(member));
    }
}

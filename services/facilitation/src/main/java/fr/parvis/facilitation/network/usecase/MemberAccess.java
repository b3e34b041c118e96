package fr.parvis.facilitation.network.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.network.NetworkMember;
import fr.parvis.facilitation.network.NetworkMembers;
import fr.parvis.facilitation.person.Participant;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The door to one member: that of its case. Inside the caller's transaction. */
@ApplicationScoped
final class MemberAccess {

    private final NetworkMembers members;
    private final CaseAccess cases;

    MemberAccess(NetworkMembers members, CaseAccess cases) {
        this.members = members;
        this.cases = cases;
    }

    /** A member and the case it belongs to. */
    record Found(NetworkMember member, Case caze) {}

    Uni<Found> open(Participant participant, UUID id) {
        return members.withId(id)
                .map(found -> found.orElseThrow(Problems::notFound))
                .chain(member -> cases.open(participant, member.caseId()).map(caze -> new Found(member, caze)));
    }
}

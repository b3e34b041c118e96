package fr.parvis.supervision.governance.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.supervision.governance.GovernanceMember;
import fr.parvis.supervision.governance.GovernanceMembers;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** Opens and ends seats of the governance body. */
@ApplicationScoped
public final class SeatMember {

    private final GovernanceMembers members;

    public SeatMember(GovernanceMembers members) {
        this.members = members;
    }

    @WithTransaction
    public Uni<GovernanceMember> open(GovernanceMember member) {
        return members.add(member).replaceWith(member);
    }

    @WithTransaction
    public Uni<GovernanceMember> end(UUID id, LocalDate lastDay) {
        return members.find(id)
                .map(found -> found.orElseThrow(Problems::notFound).end(lastDay))
                .chain(members::save);
    }
}

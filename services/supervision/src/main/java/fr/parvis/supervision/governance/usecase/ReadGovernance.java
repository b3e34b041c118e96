package fr.parvis.supervision.governance.usecase;

import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.supervision.governance.GovernanceMeeting;
import fr.parvis.supervision.governance.GovernanceMeetings;
import fr.parvis.supervision.governance.GovernanceMember;
import fr.parvis.supervision.governance.GovernanceMembers;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Reads seats and meetings. */
@ApplicationScoped
public final class ReadGovernance {

    private final GovernanceMembers members;
    private final GovernanceMeetings meetings;

    public ReadGovernance(GovernanceMembers members, GovernanceMeetings meetings) {
        this.members = members;
        this.meetings = meetings;
    }

    @WithSession
    public Uni<List<GovernanceMember>> members(PageRequest page) {
        return members.page(page);
    }

    @WithSession
    public Uni<GovernanceMeeting> meeting(UUID id) {
        return meetings.find(id).map(found -> found.orElseThrow(Problems::notFound));
    }

    @WithSession
    public Uni<List<GovernanceMeeting>> meetings(PageRequest page) {
        return meetings.page(page);
    }
}

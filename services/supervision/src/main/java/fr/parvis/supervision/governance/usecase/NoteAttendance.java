package fr.parvis.supervision.governance.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.supervision.Days;
import fr.parvis.supervision.governance.GovernanceMeeting;
import fr.parvis.supervision.governance.GovernanceMeetings;
import fr.parvis.supervision.governance.GovernanceMember;
import fr.parvis.supervision.governance.GovernanceMembers;
import fr.parvis.supervision.governance.GovernanceProblem;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** Notes which seats were taken at a meeting. */
@ApplicationScoped
public final class NoteAttendance {

    private final GovernanceMeetings meetings;
    private final GovernanceMembers members;
    private final Days days;

    public NoteAttendance(GovernanceMeetings meetings, GovernanceMembers members, Days days) {
        this.meetings = meetings;
        this.members = members;
        this.days = days;
    }

    /**
     * Notes them; whatever was noted before is replaced.
     *
     * @param precondition throws when the caller saw another version
     */
    @WithTransaction
    public Uni<GovernanceMeeting> handle(UUID id, Set<UUID> present, Consumer<GovernanceMeeting> precondition) {
        return meetings.hold(id)
                .map(found -> found.orElseThrow(Problems::notFound))
                .invoke(precondition)
                .chain(found -> known(present).map(seated -> found.attendedBy(seated, days.today())))
                .chain(meetings::save);
    }

    private Uni<List<GovernanceMember>> known(Set<UUID> ids) {
        return members.among(ids).invoke(found -> {
            if (found.size() != ids.size()) {
                throw Problems.refused(GovernanceProblem.MEMBER_UNKNOWN, "members", "entered");
            }
        });
    }
}

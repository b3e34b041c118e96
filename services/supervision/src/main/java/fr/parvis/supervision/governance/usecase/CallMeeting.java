package fr.parvis.supervision.governance.usecase;

import fr.parvis.supervision.governance.GovernanceMeeting;
import fr.parvis.supervision.governance.GovernanceMeetings;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Calls a meeting. */
@ApplicationScoped
public final class CallMeeting {

    private final GovernanceMeetings meetings;

    public CallMeeting(GovernanceMeetings meetings) {
        this.meetings = meetings;
    }

    @WithTransaction
    public Uni<GovernanceMeeting> handle(GovernanceMeeting meeting) {
        return meetings.add(meeting).replaceWith(meeting);
    }
}

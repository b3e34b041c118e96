package fr.parvis.supervision.governance.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.supervision.Days;
import fr.parvis.supervision.governance.GovernanceMeeting;
import fr.parvis.supervision.governance.GovernanceMeetings;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Records what a meeting decided; refused while no person and no family was there (GOV-02). */
@ApplicationScoped
public final class RecordDecision {

    private final GovernanceMeetings meetings;
    private final Days days;

    public RecordDecision(GovernanceMeetings meetings, Days days) {
        this.meetings = meetings;
        this.days = days;
    }

    @WithTransaction
    public Uni<GovernanceMeeting> handle(UUID id, String text) {
        return meetings.hold(id)
                .map(found -> found.orElseThrow(Problems::notFound).decide(text, days.today()))
                .chain(meetings::save);
    }
}

package fr.parvis.facilitation.rights.rest;

import fr.parvis.facilitation.rights.RightsIssue;
import fr.parvis.facilitation.rights.RightsIssues.Entry;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An entry of the rights log with its steps, oldest first.
 *
 * @param open whether the last step is not what came of it
 */
public record RightsIssueResponse(
        UUID id,
        RightResponse right,
        String atStake,
        String hinderedBy,
        boolean open,
        UUID actId,
        Instant openedAt,
        List<RightsStepResponse> steps) {

    static RightsIssueResponse of(Entry entry) {
        RightsIssue issue = entry.issue();
        return new RightsIssueResponse(
                issue.id(),
                RightResponse.of(issue.stake().right()),
                issue.stake().atStake(),
                issue.stake().hinderedBy(),
                entry.open(),
                issue.act(),
                issue.openedAt(),
                entry.steps().stream().map(RightsStepResponse::of).toList());
    }
}

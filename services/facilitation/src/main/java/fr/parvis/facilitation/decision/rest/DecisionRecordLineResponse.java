package fr.parvis.facilitation.decision.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.facilitation.decision.DecisionRecord;
import fr.parvis.facilitation.decision.DecisionState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record in the list of its commission.
 *
 * @param supersedes the valid record it corrects
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DecisionRecordLineResponse(
        UUID id,
        UUID commissionId,
        int number,
        @Nullable UUID supersedes,
        DecisionState state,
        Instant startedAt,
        @Nullable Instant validAt) {

    static DecisionRecordLineResponse of(DecisionRecord record) {
        return new DecisionRecordLineResponse(
                record.id(),
                record.commission(),
                record.number(),
                record.supersedes(),
                record.state(),
                record.started().at(),
                record.validAt());
    }
}

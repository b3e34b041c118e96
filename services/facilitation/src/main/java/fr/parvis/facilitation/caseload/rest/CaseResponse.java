package fr.parvis.facilitation.caseload.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.CaseState;
import fr.parvis.facilitation.caseload.PriorityCriterion;
import fr.parvis.facilitation.caseload.QueueReason;
import fr.parvis.facilitation.caseload.QueueReasons;
import fr.parvis.facilitation.caseload.RequestOrigin;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case, alone or as a line of the queue.
 *
 * @param facilitatorSubject account of the facilitator she chose; absent while she leaves it open
 * @param reasons why the case stands where it stands in the queue
 * @param waitingDays 0 once a facilitator took it on
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseResponse(
        UUID id,
        UUID personReference,
        CaseState state,
        @Nullable String facilitatorSubject,
        @Nullable String siteCode,
        RequestOrigin origin,
        List<PriorityCriterion> criteria,
        LocalDate requestedOn,
        LocalDate acceptedOn,
        List<QueueReason> reasons,
        long waitingDays,
        boolean waitingAlert) {

    static CaseResponse of(Case caze, QueueReasons reasons, LocalDate today) {
        return new CaseResponse(
                caze.id().value(),
                caze.person().value(),
                caze.state(),
                caze.facilitator(),
                caze.siteCode(),
                caze.opening().origin(),
                caze.opening().criteria().stream().sorted().toList(),
                caze.opening().requestedOn(),
                caze.opening().acceptedOn(),
                reasons.of(caze, today),
                reasons.waitingDays(caze, today),
                reasons.alert(caze, today));
    }
}

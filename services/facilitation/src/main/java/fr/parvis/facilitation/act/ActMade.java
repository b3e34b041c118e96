package fr.parvis.facilitation.act;

import fr.parvis.facilitation.caseload.CaseId;
import java.time.Instant;
import java.util.UUID;

/**
 * An act that changed something here.
 *
 * @param id of the act in the register
 * @param object the handle, id or account subject of the thing decided on
 * @param enteredBy account subject of who entered it, hers or her facilitator's
 * @param performedAt when she decided
 * @param at when it was written down
 */
public record ActMade(
        UUID id, CaseId caseId, Matter matter, String object, String enteredBy, Instant performedAt, Instant at) {}

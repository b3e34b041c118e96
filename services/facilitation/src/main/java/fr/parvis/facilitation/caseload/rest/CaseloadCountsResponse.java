package fr.parvis.facilitation.caseload.rest;

import java.util.List;
import java.util.UUID;

/**
 * Counts for the carrier; no person in them.
 *
 * @param waitingWithoutFacilitator cases whose person has not chosen yet
 */
public record CaseloadCountsResponse(List<FacilitatorCounts> facilitators, int waitingWithoutFacilitator) {

    /**
     * One facilitator.
     *
     * @param persons number of persons accompanied, paused ones included
     * @param aboveMaximum a warning; it blocks nothing
     */
    public record FacilitatorCounts(
            UUID facilitatorId,
            String displayName,
            String siteCode,
            int persons,
            int waiting,
            int maximum,
            boolean aboveMaximum) {}
}

package fr.parvis.facilitation.caseload;

import org.jspecify.annotations.Nullable;

/**
 * Number of persons one facilitator accompanies (FAC-04). Counts only; nothing here names a person.
 *
 * @param facilitator account subject, absent for the cases whose person has not chosen yet
 * @param persons in states ACTIVE and PAUSED
 * @param waiting in states PROPOSED and ACCEPTED
 */
public record CaseloadCount(@Nullable String facilitator, int persons, int waiting) {}

package fr.parvis.facilitation.interview;

import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.person.PersonReference;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A session that prepared a commission with her (FAC-16); what was said in it is kept nowhere.
 *
 * @param enteredBy account subject
 */
public record PreparatorySession(UUID id, CaseId caseId, PersonReference person, LocalDate heldOn, String enteredBy) {}

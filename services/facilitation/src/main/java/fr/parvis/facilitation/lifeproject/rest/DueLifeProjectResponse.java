package fr.parvis.facilitation.lifeproject.rest;

import fr.parvis.facilitation.lifeproject.LifeProject;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A life project to be looked at again.
 *
 * @param overdue whether the day is past; a reminder to her facilitator, nothing follows for her
 */
public record DueLifeProjectResponse(
        UUID caseId, UUID lifeProjectId, int number, LocalDate nextCheckOn, boolean overdue) {

    static DueLifeProjectResponse of(LifeProject version, LocalDate today) {
        return new DueLifeProjectResponse(
                version.caseId().value(),
                version.id(),
                version.number(),
                version.nextCheckOn(),
                version.nextCheckOn().isBefore(today));
    }
}

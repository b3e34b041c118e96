package fr.parvis.facilitation.assessment.rest;

import fr.parvis.facilitation.assessment.Assessment;
import fr.parvis.facilitation.sharing.Visibility;
import java.util.UUID;

/** Who reads an assessment from now on. Nothing of what it says: whoever wrote her word down may not read it any more. */
public record VisibilityResponse(UUID id, Visibility visibility, UUID actId) {

    static VisibilityResponse of(Assessment assessment) {
        return new VisibilityResponse(
                assessment.id(), assessment.visibility(), assessment.decided().act());
    }
}

package fr.parvis.supervision.organisation.rest;

import fr.parvis.supervision.organisation.Organisation;
import fr.parvis.supervision.organisation.OrganisationPart;
import java.util.UUID;

/** A legal entity in one part. */
public record OrganisationResponse(UUID id, OrganisationPart part, EmployerPart employer) {

    static OrganisationResponse of(Organisation organisation) {
        return new OrganisationResponse(
                organisation.id(), organisation.part(), EmployerPart.of(organisation.employer()));
    }
}

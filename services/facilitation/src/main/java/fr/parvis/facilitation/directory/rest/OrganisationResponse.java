package fr.parvis.facilitation.directory.rest;

import fr.parvis.facilitation.directory.Organisation;

/** An organisation of the public directory. */
public record OrganisationResponse(
        String code, Organisation.Kind kind, String name, String departement, boolean protocolInForce) {

    static OrganisationResponse of(Organisation organisation) {
        return new OrganisationResponse(
                organisation.code(),
                organisation.kind(),
                organisation.name(),
                organisation.departement(),
                organisation.protocolInForce());
    }
}

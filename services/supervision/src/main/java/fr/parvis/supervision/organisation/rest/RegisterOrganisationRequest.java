package fr.parvis.supervision.organisation.rest;

import fr.parvis.supervision.organisation.OrganisationPart;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** A legal entity and what it does here; one that does two things is entered twice. */
public record RegisterOrganisationRequest(
        @NotNull OrganisationPart part, @NotNull @Valid EmployerPart employer) {}

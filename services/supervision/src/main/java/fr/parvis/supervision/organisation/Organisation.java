package fr.parvis.supervision.organisation;

import java.util.UUID;

/** One legal entity in one part. */
public record Organisation(UUID id, OrganisationPart part, Employer employer) {}

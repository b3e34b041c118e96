package fr.parvis.persons.person.rest;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/**
 * Whose names are wanted.
 *
 * @param references of facilitation, at most 200
 */
public record IdentitiesRequest(@NotNull List<@NotNull UUID> references) {}

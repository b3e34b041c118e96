package fr.parvis.portal.persons;

import java.util.UUID;

/** Whose account it is. */
public record Me(UUID personId, String displayName) {}

package fr.parvis.portal.persons;

import org.jspecify.annotations.Nullable;

/**
 * Somebody she does not want contacted.
 *
 * @param organisation code of the directory; alone: everybody there
 * @param stands false once she took it back
 */
public record NoContact(@Nullable String name, @Nullable String organisation, boolean stands) {}

package fr.parvis.portal.persons;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Her consents, newest first.
 *
 * @param next there are more
 */
public record Consents(List<Consent> items, @Nullable String next) {}

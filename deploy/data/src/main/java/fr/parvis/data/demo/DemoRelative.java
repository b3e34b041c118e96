package fr.parvis.data.demo;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody she wants beside her (PER-12, PER-14).
 *
 * @param relationship in her words
 * @param roles {@code MAIN_CAREGIVER}, {@code SECOND_CONTACT}, {@code FRIEND}…
 */
public record DemoRelative(String name, @Nullable String relationship, Set<String> roles) {}

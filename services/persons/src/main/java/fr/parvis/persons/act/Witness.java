package fr.parvis.persons.act;

import org.jspecify.annotations.Nullable;

/** Who heard the person say it. Never the one who enters the act, never the person herself. */
public record Witness(@Nullable String name, @Nullable String role) {}

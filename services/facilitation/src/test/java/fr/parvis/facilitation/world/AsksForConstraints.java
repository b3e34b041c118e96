package fr.parvis.facilitation.world;

import fr.parvis.facilitation.constraint.KnownConstraints;

/** What no function may do: ask for constraints before it acts. Shows that the rule against it bites. */
public record AsksForConstraints(KnownConstraints constraints) {}

package fr.parvis.cooperation.protocol;

import org.jspecify.annotations.Nullable;

/** Where a party is reached: a function, not a person (COO-03). */
public record ContactPoint(
        Party party,
        String label,
        @Nullable String email,
        @Nullable String telephone) {}

package fr.parvis.facilitation.complement.rest;

import fr.parvis.facilitation.complement.ComplementKind;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Complementary support to propose to her.
 *
 * @param about whom or which group, in words she can use; absent: to be found with her
 */
public record NewComplementRequest(
        @NotNull ComplementKind kind,
        @Nullable @Size(max = 500) String about) {}

package fr.parvis.cooperation.agreement.rest;

import fr.parvis.cooperation.agreement.ConventionElement;
import fr.parvis.cooperation.agreement.ElementState;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * One of the sixteen elements of a cooperation convention (COO-16).
 *
 * @param text compulsory when FILLED, absent otherwise
 * @param reason compulsory when NOT_APPLICABLE, absent otherwise
 */
public record ElementPart(
        @NotNull ConventionElement element,
        @NotNull ElementState state,
        @Nullable @Size(max = 5000) String text,
        @Nullable @Size(max = 1000) String reason) {}

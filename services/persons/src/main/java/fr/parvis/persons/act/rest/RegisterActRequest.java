package fr.parvis.persons.act.rest;

import fr.parvis.persons.act.Matter;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An act another service is about to carry out, passed on as she gave it.
 *
 * @param subject handle, or the new facilitator's account subject for FACILITATOR_CHOICE
 */
public record RegisterActRequest(
        @NotNull UUID personReference,
        @NotNull Matter matter,
        @NotBlank @Size(max = 64) String subject,
        @Nullable ActRequest act) {}

package fr.parvis.persons.act.rest;

import fr.parvis.persons.act.Act.Decided;
import fr.parvis.persons.act.ActAnswer;
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
 * @param answer what she said, where the act answers a question
 */
public record RegisterActRequest(
        @NotNull UUID personReference,
        @NotNull Matter matter,
        @NotBlank @Size(max = 64) String subject,
        @Nullable ActAnswer answer,
        @Nullable ActRequest act) {

    Decided decided() {
        return new Decided(matter, subject, answer);
    }
}

package fr.parvis.facilitation.accompaniment.rest;

import fr.parvis.facilitation.accompaniment.Professional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row of part A of the form; what was not said stays away. */
public record ProfessionalRequest(
        @NotBlank @Size(max = 100) String lastName,
        @Nullable @Size(max = 100) String firstName,
        @Nullable @Size(max = 200) String service,
        @Nullable @Size(max = 500) String purpose,
        @Nullable @Size(max = 254) String email,
        @Nullable @Size(max = 30) String telephone) {

    Professional professional() {
        return new Professional(lastName, said(firstName), said(service), said(purpose), said(email), said(telephone));
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}

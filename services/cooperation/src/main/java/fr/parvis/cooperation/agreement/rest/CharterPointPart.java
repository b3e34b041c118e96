package fr.parvis.cooperation.agreement.rest;

import fr.parvis.cooperation.agreement.CharterPoint;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A condition of success or a term of operation of a charter, in the words of the parties (COO-18). */
public record CharterPointPart(
        @NotNull CharterPoint point,
        @NotBlank @Size(max = 5000) String text) {}

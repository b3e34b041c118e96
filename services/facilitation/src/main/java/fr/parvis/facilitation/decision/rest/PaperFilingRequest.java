package fr.parvis.facilitation.decision.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Where the signed paper lies, in plain words, and since when. */
public record PaperFilingRequest(
        @NotNull LocalDate filedOn,
        @NotBlank @Size(max = 300) String place) {

    @Override
    public String toString() {
        return "PaperFilingRequest[" + filedOn + "]";
    }
}

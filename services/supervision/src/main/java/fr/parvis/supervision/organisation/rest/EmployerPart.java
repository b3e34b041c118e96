package fr.parvis.supervision.organisation.rest;

import fr.parvis.supervision.organisation.Employer;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A legal entity that employs people.
 *
 * @param siren public identifier of the legal entity, nine digits; two are the same employer when these are equal
 */
public record EmployerPart(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Pattern(regexp = "\\d{9}") String siren) {

    public static EmployerPart of(Employer employer) {
        return new EmployerPart(employer.name(), employer.siren());
    }

    public Employer toEmployer() {
        return new Employer(name.strip(), siren);
    }
}

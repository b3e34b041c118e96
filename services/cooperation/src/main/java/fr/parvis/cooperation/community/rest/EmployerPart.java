package fr.parvis.cooperation.community.rest;

import fr.parvis.cooperation.community.Employer;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * The legal entity that employs a team.
 *
 * @param siren public identifier of the legal entity, nine digits; two sides share an employer when these are equal (COO-04)
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

package fr.parvis.supervision.practice.rest;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.supervision.practice.PracticeProblem;
import fr.parvis.supervision.practice.Territory;
import fr.parvis.supervision.practice.TerritoryKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A territory to enter.
 *
 * @param code official code of a département ({@code 14}, {@code 2A}, {@code 974}), or a word of the antenna ({@code pays-de-caux})
 * @param since first day; a session is due each month from this one on
 */
public record RegisterTerritoryRequest(
        @NotBlank @Pattern(regexp = "[0-9A-Za-z][0-9A-Za-z-]{1,39}")
        String code,

        @NotNull TerritoryKind kind,
        @NotBlank @Size(max = 200) String name,
        @NotNull LocalDate since) {

    private static final String DEPARTEMENT = "\\d{2,3}|2A|2B";
    private static final String WORD = "[a-z][a-z0-9-]{2,39}";

    Territory toTerritory() {
        boolean fits = switch (kind) {
            case DEPARTEMENT -> code.matches(DEPARTEMENT);
            case NAMED -> code.matches(WORD);
        };
        if (!fits) {
            throw Problems.refused(PracticeProblem.TERRITORY_CODE, "code", "code-of-its-kind");
        }
        return new Territory(code, kind, name.strip(), since);
    }
}

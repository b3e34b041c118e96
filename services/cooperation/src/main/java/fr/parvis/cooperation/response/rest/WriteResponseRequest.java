package fr.parvis.cooperation.response.rest;

import fr.parvis.cooperation.codes.ActorSector;
import fr.parvis.cooperation.codes.LifeDomain;
import fr.parvis.cooperation.response.ResponseFacts;
import fr.parvis.cooperation.response.ResponseWords;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The fields of COO-08, to propose a response or to replace it.
 *
 * @param communeCode official code of the commune where it takes place
 * @param startOn absent: not known yet
 * @param durationDays absent: open-ended
 * @param costCentsPerMonth what she would pay, in cents of euro; absent: not known yet
 * @param text description in plain language
 * @param conditions absent: none
 */
public record WriteResponseRequest(
        @NotNull ActorSector sector,
        @NotNull LifeDomain domain,
        @NotBlank @Pattern(regexp = "(\\d{2}|2A|2B)\\d{3}") String communeCode,
        @Nullable LocalDate startOn,
        @Nullable @Min(1) @Max(36500) Integer durationDays,
        @Nullable @Min(1) @Max(10080) Integer intensityMinutesPerWeek,
        @Nullable @Min(0) @Max(100_000_000) Integer costCentsPerMonth,
        @NotBlank @Size(max = 4000) String text,
        @Nullable @Size(max = 4000) String conditions) {

    ResponseFacts facts() {
        return new ResponseFacts(
                sector, domain, communeCode, startOn, durationDays, intensityMinutesPerWeek, costCentsPerMonth);
    }

    ResponseWords words() {
        String said = conditions;
        return new ResponseWords(text.strip(), said == null || said.isBlank() ? null : said.strip());
    }
}

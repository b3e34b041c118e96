package fr.parvis.facilitation.employerorder.rest;

import fr.parvis.facilitation.employerorder.OrderGiver;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * An order that contradicts a person's choice.
 *
 * @param text what was ordered and which kind of choice it goes against; never a name, a number or a date of birth
 */
public record NewEmployerOrderRequest(
        @NotNull OrderGiver givenBy,
        @NotNull LocalDate orderedOn,
        @NotBlank @Size(max = 4000) String text) {}

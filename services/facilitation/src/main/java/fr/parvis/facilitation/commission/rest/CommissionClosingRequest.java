package fr.parvis.facilitation.commission.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * How it ended.
 *
 * @param durationMinutes as long as it really was
 * @param nextOn when everybody meets again
 */
public record CommissionClosingRequest(
        @NotNull @Min(1) @Max(720) Integer durationMinutes,
        @NotNull LocalDate nextOn) {}

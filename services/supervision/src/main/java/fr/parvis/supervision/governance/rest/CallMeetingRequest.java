package fr.parvis.supervision.governance.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A meeting to call. */
public record CallMeetingRequest(
        @NotNull LocalDate day, @NotBlank @Size(max = 200) String place) {}

package fr.parvis.cooperation.relay.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Who holds now what a contact held that left.
 *
 * @param successor id of a contact of the same party
 * @param passedOn what was handed over
 */
public record CloseHandoverRequest(
        @NotNull UUID successor, @NotBlank @Size(max = 2000) String passedOn) {}

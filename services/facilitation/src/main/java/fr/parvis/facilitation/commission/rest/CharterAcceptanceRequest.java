package fr.parvis.facilitation.commission.rest;

import fr.parvis.facilitation.commission.AcceptanceManner;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;

/**
 * A guest accepted the charter.
 *
 * @param textHash of the text they accepted
 */
public record CharterAcceptanceRequest(
        @NotNull UUID guestId,
        @NotNull AcceptanceManner manner,
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String textHash) {}

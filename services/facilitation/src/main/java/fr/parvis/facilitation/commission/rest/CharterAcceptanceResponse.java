package fr.parvis.facilitation.commission.rest;

import fr.parvis.facilitation.commission.AcceptanceManner;
import fr.parvis.facilitation.commission.Commission;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A guest accepted the charter. */
public record CharterAcceptanceResponse(
        UUID guestId, AcceptanceManner manner, String textHash, String recordedBy, Instant recordedAt) {

    static List<CharterAcceptanceResponse> of(Commission commission) {
        return commission.acceptances().stream()
                .map(one -> new CharterAcceptanceResponse(
                        one.guest(), one.manner(), one.textHash(), one.recordedBy(), one.recordedAt()))
                .toList();
    }
}

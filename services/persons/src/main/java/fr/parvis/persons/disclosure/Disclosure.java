package fr.parvis.persons.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one organisation may show of one released request.
 *
 * @param handle random; both sides name the request by it, and by nothing else
 * @param until last day, Europe/Paris
 * @param releaseKey the release it was asked for with: asked again, it is the same disclosure
 * @param endReason null while granted
 */
public record Disclosure(
        UUID handle,
        UUID personId,
        UUID consentId,
        String recipientOrganisation,
        LocalDate until,
        UUID releaseKey,
        Instant grantedAt,
        @Nullable EndReason endReason,
        int version) {

    public boolean isGranted() {
        return endReason == null;
    }
}

package fr.parvis.facilitation.facilitator;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A facilitator of the antenna.
 *
 * @param subject account subject in the demand realm
 * @param displayName professional name, shown to the persons she may be chosen by
 * @param maxCaseload number of persons above which a warning shows (FAC-08); absent: the antenna's default
 */
public record Facilitator(
        UUID id,
        String subject,
        String displayName,
        String siteCode,
        @Nullable Integer maxCaseload,
        boolean available,
        long version) {}

package fr.parvis.facilitation.commission;

import java.time.Instant;
import java.util.UUID;

/**
 * That a guest accepted the charter (FAC-60).
 *
 * @param textHash of the text they accepted
 * @param recordedBy account subject of who says so
 */
public record CharterAcceptance(
        UUID guest, AcceptanceManner manner, String textHash, String recordedBy, Instant recordedAt) {}

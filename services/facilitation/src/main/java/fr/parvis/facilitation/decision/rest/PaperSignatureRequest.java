package fr.parvis.facilitation.decision.rest;

import static java.util.Objects.requireNonNullElse;

import fr.parvis.facilitation.decision.usecase.RecordPaperSignature;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who was there put on the paper.
 *
 * @param signed false when they would not
 * @param contentHash of the text, as printed on the paper
 * @param paperScanSha256 of the scanned page
 */
public record PaperSignatureRequest(
        @NotNull UUID guestId,
        @NotNull Boolean signed,
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String contentHash,
        @NotNull LocalDate signedOn,
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String paperScanSha256,
        @Nullable @Size(max = 2000) String reservations) {

    RecordPaperSignature.Command command(UUID record) {
        return new RecordPaperSignature.Command(
                record, guestId, signed, contentHash, signedOn, paperScanSha256, requireNonNullElse(reservations, ""));
    }

    @Override
    public String toString() {
        return "PaperSignatureRequest[" + guestId + "]";
    }
}

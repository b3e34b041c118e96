package fr.parvis.cooperation.agreement.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What a party without an account signed on paper.
 *
 * @param party code of the party
 * @param contentHash {@code contentHash} of the version that was printed
 * @param signedOn today or before
 * @param function of the one who signed; not a name
 * @param fileSha256 SHA-256 of the scan, which the carrier keeps
 */
public record PaperSignatureRequest(
        @NotBlank @Size(max = 40) String party,
        @NotBlank @Pattern(regexp = "[0-9a-f]{64}") String contentHash,
        @NotNull LocalDate signedOn,
        @NotBlank @Size(max = 200) String function,
        @NotBlank @Pattern(regexp = "[0-9a-f]{64}") String fileSha256) {}

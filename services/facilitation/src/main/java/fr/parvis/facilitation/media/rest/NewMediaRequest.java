package fr.parvis.facilitation.media.rest;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A file, announced before its first byte.
 *
 * @param contentType image/jpeg, image/png, image/webp, audio/ogg (Opus), audio/mp4 (AAC), audio/mpeg or audio/wav
 * @param sizeBytes of the file as it will come
 * @param fileSha256 of the same, 64 hexadecimal digits in lower case
 */
public record NewMediaRequest(
        @NotBlank @Size(max = 100) String contentType,
        @NotNull @Min(1) Long sizeBytes,
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String fileSha256) {}

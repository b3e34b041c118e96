package fr.parvis.facilitation.mail.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Where she wants to be written to, and whether.
 *
 * @param address plain address, at most 254 signs
 */
public record MailWishRequest(
        @NotBlank @Size(max = 254) String address, @NotNull Boolean wanted) {}

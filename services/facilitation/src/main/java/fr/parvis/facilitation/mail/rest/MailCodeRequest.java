package fr.parvis.facilitation.mail.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The code that came by mail.
 *
 * @param code as she typed it: case, spaces and hyphens do not matter
 */
public record MailCodeRequest(@NotBlank @Size(max = 20) String code) {}

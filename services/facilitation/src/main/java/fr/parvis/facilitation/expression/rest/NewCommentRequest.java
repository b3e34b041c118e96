package fr.parvis.facilitation.expression.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Something to say beside her words. */
public record NewCommentRequest(@NotBlank @Size(max = 4000) String text) {}

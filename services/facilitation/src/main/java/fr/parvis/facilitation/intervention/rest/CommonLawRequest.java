package fr.parvis.facilitation.intervention.rest;

import fr.parvis.facilitation.intervention.CommonLawAnswer;
import jakarta.validation.constraints.NotNull;

/** Whether common-law options were explored. */
public record CommonLawRequest(@NotNull CommonLawAnswer answer) {}

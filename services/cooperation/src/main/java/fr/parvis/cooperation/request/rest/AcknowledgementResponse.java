package fr.parvis.cooperation.request.rest;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The acknowledgement as it stands. */
public record AcknowledgementResponse(
        UUID handle, LocalDate acknowledgedOn, @Nullable LocalDate expectedAnswerOn) {}

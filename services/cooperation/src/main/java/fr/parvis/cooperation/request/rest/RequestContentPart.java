package fr.parvis.cooperation.request.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Exactly what she released, and nothing else (FAC-25).
 *
 * @param personReference how this recipient alone names her
 */
public record RequestContentPart(
        UUID personReference,
        String text,
        List<RequestItemPart> items,
        @Nullable LocalDate wishedAnswerOn) {}

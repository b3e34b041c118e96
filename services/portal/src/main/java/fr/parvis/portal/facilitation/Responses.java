package fr.parvis.portal.facilitation;

import fr.parvis.portal.codes.AnswerKind;
import fr.parvis.portal.codes.LifeDomain;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was proposed to her. */
public record Responses(List<Response> items) {

    /**
     * One response.
     *
     * @param costCentsPerMonth in cents of a euro
     */
    public record Response(
            UUID handle,
            UUID requestHandle,
            String organisation,
            @Nullable LifeDomain domain,
            @Nullable LocalDate startOn,
            @Nullable Integer durationDays,
            @Nullable Integer intensityMinutesPerWeek,
            @Nullable Integer costCentsPerMonth,
            String text,
            String conditions,
            Instant receivedAt,
            @Nullable Given answer) {}

    /** What she answered. */
    public record Given(AnswerKind answer, Instant answeredAt) {}
}

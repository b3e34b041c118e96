package fr.parvis.facilitation.response;

import fr.parvis.facilitation.expression.LifeDomain;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is proposed to her (COO-08).
 *
 * @param organisation public code of the Communauté 360
 * @param communeCode official commune code, empty when no place is named
 * @param costCentsPerMonth what she would pay, in cents of euro; absent: not known yet
 */
public record Proposal(
        String organisation,
        @Nullable ActorSector sector,
        @Nullable LifeDomain domain,
        String communeCode,
        @Nullable LocalDate startOn,
        @Nullable Integer durationDays,
        @Nullable Integer intensityMinutesPerWeek,
        @Nullable Integer costCentsPerMonth,
        String text,
        String conditions) {}

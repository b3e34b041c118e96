package fr.parvis.cooperation.response.rest;

import fr.parvis.cooperation.codes.ActorSector;
import fr.parvis.cooperation.codes.LifeDomain;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was proposed (COO-08). */
public record ResponseContentPart(
        ActorSector sector,
        LifeDomain domain,
        String communeCode,
        @Nullable LocalDate startOn,
        @Nullable Integer durationDays,
        @Nullable Integer intensityMinutesPerWeek,
        @Nullable Integer costCentsPerMonth,
        String text,
        @Nullable String conditions) {}

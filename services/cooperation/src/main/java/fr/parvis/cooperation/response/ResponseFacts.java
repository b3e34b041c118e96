package fr.parvis.cooperation.response;

import fr.parvis.cooperation.codes.ActorSector;
import fr.parvis.cooperation.codes.LifeDomain;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is proposed, beside the words (COO-08).
 *
 * @param communeCode official code of the commune where it takes place
 * @param startOn absent: not known yet
 * @param durationDays absent: open-ended
 * @param costCentsPerMonth what she would pay; absent: not known yet
 */
public record ResponseFacts(
        ActorSector sector,
        LifeDomain domain,
        String communeCode,
        @Nullable LocalDate startOn,
        @Nullable Integer durationDays,
        @Nullable Integer intensityMinutesPerWeek,
        @Nullable Integer costCentsPerMonth) {}

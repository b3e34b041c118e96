package fr.parvis.persons.statistics;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Completed years as the figures know them (IND-R7). */
public enum AgeBand {
    A00_05(0),
    A06_11(6),
    A12_15(12),
    A16_19(16),
    A20_24(20),
    A25_39(25),
    A40_59(40),
    A60_74(60),
    A75_UP(75),
    AGE_NOT_STATED(Integer.MAX_VALUE);

    private final int fromYears;

    AgeBand(int fromYears) {
        this.fromYears = fromYears;
    }

    /** On that day; a day of birth is never asked for (PER-06). */
    public static AgeBand on(LocalDate day, @Nullable LocalDate birthDate) {
        if (birthDate == null) {
            return AGE_NOT_STATED;
        }
        int years = Period.between(birthDate, day).getYears();
        return Arrays.stream(values())
                .filter(band -> band.fromYears <= years)
                .reduce((_, older) -> older)
                .orElse(A00_05);
    }
}

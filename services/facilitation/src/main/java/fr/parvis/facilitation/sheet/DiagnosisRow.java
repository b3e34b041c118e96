package fr.parvis.facilitation.sheet;

import org.jspecify.annotations.Nullable;

/**
 * One row of the diagnosis (FAC-36).
 *
 * @param number 1 to 7, its place on the form
 * @param element what it is about, in plain words
 * @param priority 1 to 7, for brakes only; absent while she has not said
 * @param objective what to do about it, for brakes only; absent while it is not formalised
 */
public record DiagnosisRow(
        int number,
        String element,
        BrakeOrLever kind,
        @Nullable Integer priority,
        @Nullable String objective) {

    boolean isBrake() {
        return kind == BrakeOrLever.BRAKE;
    }
}

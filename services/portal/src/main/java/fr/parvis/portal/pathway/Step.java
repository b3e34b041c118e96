package fr.parvis.portal.pathway;

import java.time.LocalDate;

/**
 * One step of her way.
 *
 * @param who else takes part, by name; empty: she alone, or she and her facilitator
 */
public record Step(LocalDate day, StepKind kind, String who) {

    static Step hers(LocalDate day, StepKind kind) {
        return new Step(day, kind, "");
    }
}

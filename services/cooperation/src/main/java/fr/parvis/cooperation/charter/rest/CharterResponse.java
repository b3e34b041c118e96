package fr.parvis.cooperation.charter.rest;

import fr.parvis.cooperation.agreement.CharterPoint;
import fr.parvis.cooperation.agreement.CharterStep;
import fr.parvis.cooperation.charter.CharterProgress;
import fr.parvis.cooperation.charter.StepMove;
import fr.parvis.cooperation.charter.StepState;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The six steps of a charter and how far the parties have come.
 *
 * @param secondPilotMissing whether its last version names fewer than the two pilots that are preferred
 */
public record CharterResponse(boolean secondPilotMissing, List<StepLine> steps) {

    static CharterResponse of(CharterProgress progress) {
        return new CharterResponse(
                progress.secondPilotMissing(),
                Arrays.stream(CharterStep.values())
                        .map(step -> StepLine.of(step, progress))
                        .toList());
    }

    /**
     * One step.
     *
     * @param successConditions points of its text that are conditions of success
     * @param operatingTerms points of its text that say how it works
     * @param moves in the order in which they happened
     */
    public record StepLine(
            CharterStep step,
            StepState state,
            List<CharterPoint> successConditions,
            List<CharterPoint> operatingTerms,
            List<MoveLine> moves) {

        static StepLine of(CharterStep step, CharterProgress progress) {
            return new StepLine(
                    step,
                    progress.state(step),
                    points(step, CharterPoint.Role.SUCCESS_CONDITION),
                    points(step, CharterPoint.Role.OPERATING_TERM),
                    progress.of(step).stream().map(MoveLine::of).toList());
        }

        private static List<CharterPoint> points(CharterStep step, CharterPoint.Role role) {
            return Arrays.stream(CharterPoint.values())
                    .filter(point -> point.step() == step && point.role() == role)
                    .toList();
        }
    }

    /** A step that began, was done or was taken up again. */
    public record MoveLine(StepState state, @Nullable String evidence, LocalDate movedOn, String movedBy) {

        static MoveLine of(StepMove move) {
            return new MoveLine(move.state(), move.evidence(), move.movedOn(), move.movedBy());
        }
    }
}

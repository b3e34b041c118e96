package fr.parvis.commons.documents.forms;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The summary of the diagnosis of Ariège (FAC-35 to FAC-38, source 003 “Fiche de synthèse des éléments de Diagnostic”).
 *
 * @param referentName empty while there is none
 * @param phase absent: not said
 * @param overlapping steps that run beside others
 * @param strengths her abilities and potentials; not on the model, and printed below it where something is said (FAC-40)
 */
public record DiagnosisSheet(
        Person person,
        String referentName,
        List<LocalDate> interviewDates,
        @Nullable Phase phase,
        String finalObjective,
        String coreQuestion,
        List<Row> rows,
        List<Step> steps,
        List<Step> overlapping,
        String comments,
        String strengths)
        implements Form {

    public DiagnosisSheet {
        interviewDates = List.copyOf(interviewDates);
        rows = List.copyOf(rows);
        steps = List.copyOf(steps);
        overlapping = List.copyOf(overlapping);
    }

    /** The two boxes of the model. */
    public enum Phase {
        RECEPTION,
        ACCOMPANIMENT
    }

    /**
     * A row of the diagnosis.
     *
     * @param number 1 to 7
     * @param isBrake a brake, else a lever
     * @param priority 1 to 7; absent for levers, and while not said
     */
    public record Row(
            int number,
            String element,
            boolean isBrake,
            @Nullable Integer priority,
            String objective) {}

    /**
     * A step of the proposed pathway.
     *
     * @param objective number of the objective it serves
     */
    public record Step(int objective, String title, List<LocalDate> plannedOn, String intendedOperator) {

        public Step {
            plannedOn = List.copyOf(plannedOn);
        }
    }

    @Override
    public String code() {
        return "diagnosis-sheet";
    }

    @Override
    public String toString() {
        return "DiagnosisSheet[…]";
    }
}

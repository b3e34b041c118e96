package fr.parvis.facilitation.sheet;

import java.time.LocalDate;
import java.util.List;

/**
 * What stands on the sheet, field by field of the form (FAC-35 to FAC-38). Her own name is not among it: persons alone keeps it.
 *
 * @param referentName as she calls the worker; empty while there is none
 * @param strengths her abilities and potentials in plain words, beside the levers (FAC-40)
 * @param coreQuestion what it is all about, as a question
 * @param overlapping steps that run beside others, the second table of the form
 */
public record SheetContent(
        List<LocalDate> interviewDates,
        ReferralPhase phase,
        String referentName,
        String finalObjective,
        String coreQuestion,
        String strengths,
        List<DiagnosisRow> rows,
        List<PathwayStep> steps,
        List<PathwayStep> overlapping,
        String comments) {

    /** As many rows as the form has. */
    public static final int MOST_ROWS = 7;

    public SheetContent {
        interviewDates = List.copyOf(interviewDates);
        rows = List.copyOf(rows);
        steps = List.copyOf(steps);
        overlapping = List.copyOf(overlapping);
    }

    public static SheetContent empty(ReferralPhase phase) {
        return new SheetContent(List.of(), phase, "", "", "", "", List.of(), List.of(), List.of(), "");
    }

    /** The same in another phase. */
    public SheetContent in(ReferralPhase other) {
        return new SheetContent(
                interviewDates,
                other,
                referentName,
                finalObjective,
                coreQuestion,
                strengths,
                rows,
                steps,
                overlapping,
                comments);
    }
}

package fr.parvis.facilitation.sheet;

import fr.parvis.facilitation.refusal.BrokenRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules of the form (FAC-37) and what has to be there before she can validate it (FAC-35, FAC-40). */
public final class SheetRules {

    private SheetRules() {}

    /** What no sheet may hold, a draft neither. */
    public static List<BrokenRule> broken(SheetContent content) {
        List<BrokenRule> broken = new ArrayList<>();
        if (content.rows().size() > SheetContent.MOST_ROWS) {
            broken.add(new BrokenRule("rows", "at-most-seven"));
        }
        Set<Integer> numbers = new HashSet<>();
        Set<Integer> priorities = new HashSet<>();
        for (int i = 0; i < content.rows().size(); i++) {
            DiagnosisRow row = content.rows().get(i);
            String at = "rows[" + i + "]";
            requirePlace(broken, at + ".number", row.number(), numbers);
            Integer priority = row.priority();
            if (priority != null) {
                requirePlace(broken, at + ".priority", priority, priorities);
            }
            requireNothingOfABrake(broken, at, row);
        }
        return List.copyOf(broken);
    }

    private static void requirePlace(List<BrokenRule> broken, String field, int value, Set<Integer> taken) {
        if (value < 1 || value > SheetContent.MOST_ROWS) {
            broken.add(new BrokenRule(field, "one-to-seven"));
        }
        if (!taken.add(value)) {
            broken.add(new BrokenRule(field, "unique-in-sheet"));
        }
    }

    private static void requireNothingOfABrake(List<BrokenRule> broken, String at, DiagnosisRow row) {
        if (row.isBrake()) {
            return;
        }
        if (row.priority() != null) {
            broken.add(new BrokenRule(at + ".priority", "only-for-brakes"));
        }
        if (row.objective() != null) {
            broken.add(new BrokenRule(at + ".objective", "only-for-brakes"));
        }
    }

    /** What is still missing before she can validate it; empty when nothing is. */
    public static List<BrokenRule> missing(SheetContent content) {
        List<BrokenRule> missing = new ArrayList<>();
        if (content.interviewDates().isEmpty()) {
            missing.add(new BrokenRule("interviewDates", "needed-to-validate"));
        }
        requireText(missing, "finalObjective", content.finalObjective());
        requireText(missing, "coreQuestion", content.coreQuestion());
        if (!content.coreQuestion().isBlank() && !content.coreQuestion().strip().endsWith("?")) {
            missing.add(new BrokenRule("coreQuestion", "as-a-question"));
        }
        if (content.strengths().isBlank() && content.rows().stream().allMatch(DiagnosisRow::isBrake)) {
            missing.add(new BrokenRule("rows", "lever-or-strength"));
        }
        requireBrakesFormalised(missing, content.rows());
        requireObjectives(missing, "steps", content.steps(), content.rows());
        requireObjectives(missing, "overlapping", content.overlapping(), content.rows());
        return List.copyOf(missing);
    }

    private static void requireBrakesFormalised(List<BrokenRule> missing, List<DiagnosisRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            DiagnosisRow row = rows.get(i);
            if (row.isBrake() && row.priority() == null) {
                missing.add(new BrokenRule("rows[" + i + "].priority", "needed-to-validate"));
            }
            if (row.isBrake()) {
                requireText(missing, "rows[" + i + "].objective", Objects.requireNonNullElse(row.objective(), ""));
            }
        }
    }

    private static void requireObjectives(
            List<BrokenRule> missing, String table, List<PathwayStep> steps, List<DiagnosisRow> rows) {
        Set<Integer> objectives = rows.stream()
                .filter(DiagnosisRow::isBrake)
                .map(DiagnosisRow::priority)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
        for (int i = 0; i < steps.size(); i++) {
            if (!objectives.contains(steps.get(i).objective())) {
                missing.add(new BrokenRule(table + "[" + i + "].objective", "objective-of-a-brake"));
            }
        }
    }

    private static void requireText(List<BrokenRule> missing, String field, String text) {
        if (text.isBlank()) {
            missing.add(new BrokenRule(field, "needed-to-validate"));
        }
    }
}

package fr.parvis.commons.documents.forms;

import fr.parvis.commons.documents.Block.Choice;
import fr.parvis.commons.documents.Block.Direction;
import fr.parvis.commons.documents.Block.Table;
import fr.parvis.commons.documents.Entry;
import fr.parvis.commons.documents.Section;
import fr.parvis.commons.documents.forms.DiagnosisSheet.Row;
import fr.parvis.commons.documents.forms.DiagnosisSheet.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Source 003, annex 2.3. */
final class DiagnosisSheetLayout {

    /** As many rows, and steps beside each other, as the model has. */
    private static final int ROWS = 7;

    private static final int STEPS = 5;

    private DiagnosisSheetLayout() {}

    static List<Section> sections(DiagnosisSheet sheet, Words words) {
        List<Section> sections = new ArrayList<>(List.of(
                new Section(
                        "",
                        List.of(
                                words.field("personName", sheet.person().fullName()),
                                words.field("referentName", Entry.identity(sheet.referentName())),
                                words.field("interviewDates", words.days(sheet.interviewDates())),
                                phase(sheet, words),
                                words.field("finalObjective", Entry.words(sheet.finalObjective())),
                                words.field("coreQuestion", Entry.words(sheet.coreQuestion())))),
                words.section("rows.heading", rows(sheet.rows(), words)),
                words.section("steps.heading", steps(sheet.steps(), words)),
                words.section("overlapping.heading", steps(sheet.overlapping(), words)),
                words.section("comments.heading", words.field("comments", Entry.words(sheet.comments())))));
        if (!sheet.strengths().isBlank()) {
            sections.add(words.section("strengths.heading", words.field("strengths", Entry.words(sheet.strengths()))));
        }
        return sections;
    }

    private static Choice phase(DiagnosisSheet sheet, Words words) {
        String ticked = sheet.phase() == null ? null : sheet.phase().name();
        return words.choice("phase", ticked, "RECEPTION", "ACCOMPANIMENT");
    }

    private static Table rows(List<Row> rows, Words words) {
        return words.table(
                "rows",
                List.of("number", "element", "brake", "lever", "priority", "objective"),
                rows.stream().map(row -> row(row, words)).toList(),
                ROWS - Math.min(ROWS, rows.size()));
    }

    private static List<Entry> row(Row row, Words words) {
        Entry mark = Entry.words(words.text("mark"));
        Entry none = Entry.words("");
        return List.of(
                Entry.words(Integer.toString(row.number())),
                Entry.words(row.element()),
                row.isBrake() ? mark : none,
                row.isBrake() ? none : mark,
                Entry.words(Objects.toString(row.priority(), "")),
                Entry.words(row.objective()));
    }

    private static Table steps(List<Step> steps, Words words) {
        return words.table(
                        "steps",
                        List.of("objective", "title", "plannedOn", "intendedOperator"),
                        steps.stream().map(step -> step(step, words)).toList(),
                        Math.max(0, STEPS - steps.size()))
                .turned(Direction.DOWN);
    }

    private static List<Entry> step(Step step, Words words) {
        return List.of(
                Entry.words(Integer.toString(step.objective())),
                Entry.words(step.title()),
                words.days(step.plannedOn()),
                Entry.words(step.intendedOperator()));
    }
}

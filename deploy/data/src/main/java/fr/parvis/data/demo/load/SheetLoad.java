package fr.parvis.data.demo.load;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parvis.data.demo.DemoForms.DiagnosisSheet;
import fr.parvis.data.demo.DemoForms.Row;
import fr.parvis.data.demo.DemoForms.Step;
import fr.parvis.data.demo.load.CaseLoad.LoadedCase;
import java.util.List;

/** Fills the diagnosis sheet with her and has her validate it. */
record SheetLoad(Acting acting, LoadedCase caze, Entry entry) {

    void load(DiagnosisSheet sheet) throws InterruptedException {
        var caller = acting.facilitation();
        var id = caller.post(
                        "/cases/" + caze.id() + "/diagnosis-sheets",
                        entry.idempotencyKey(),
                        Body.of("phase", sheet.phase()).fields())
                .text("/id");
        var path = "/diagnosis-sheets/" + id;
        var found = caller.get(path).require();
        // Written once: an interrupted load that wrote again would have her validate something newer under the same
        // key.
        if (found.body().at("/content/rows").isEmpty()) {
            caller.put(path, found.entityTag(), content(sheet).fields());
            found = caller.get(path).require();
        }
        if (!state(found.body()).equals("VALIDATED")) {
            var validation = entry.at("validation");
            caller.post(
                    path + "/validation",
                    validation.idempotencyKey(),
                    Body.of("contentHash", found.text("/contentHash"))
                            .with("act", acting.act(validation, "sheet-validation", found.text("/changedAt")))
                            .fields());
        }
    }

    private static String state(JsonNode sheet) {
        return sheet.path("state").asText();
    }

    private static Body content(DiagnosisSheet sheet) {
        return Body.of("interviewDates", texts(sheet.interviewDates()))
                .with("phase", sheet.phase())
                .with("finalObjective", sheet.finalObjective())
                .with("coreQuestion", sheet.coreQuestion())
                .with("rows", sheet.rows().stream().map(SheetLoad::row).toList())
                .with("steps", sheet.steps().stream().map(SheetLoad::step).toList());
    }

    private static Object row(Row row) {
        return Body.of("number", row.number())
                .with("element", row.element())
                .with("kind", row.kind())
                .with("priority", row.priority())
                .with("objective", row.objective())
                .fields();
    }

    private static Object step(Step step) {
        return Body.of("objective", step.objective())
                .with("title", step.title())
                .with("plannedOn", texts(step.plannedOn()))
                .with("intendedOperator", step.intendedOperator())
                .fields();
    }

    private static List<String> texts(List<?> values) {
        return values.stream().map(Object::toString).toList();
    }
}

package fr.parvis.facilitation.world;

import static fr.parvis.facilitation.world.Antenna.with;

import fr.parvis.data.demo.DemoAntenna;
import fr.parvis.data.demo.DemoForms.DiagnosisSheet;
import fr.parvis.data.demo.DemoForms.Row;
import fr.parvis.data.demo.DemoForms.Step;
import fr.parvis.data.territory.Territories;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Diagnosis sheets as a test fills them. */
public final class Sheets {

    public static final String ONE = "/api/v1/diagnosis-sheets/{sheetId}";
    public static final String OF_CASE = "/api/v1/cases/{caseId}/diagnosis-sheets";

    private Sheets() {}

    /** The filled form of source 003, annex 2.3, Ariège. */
    public static Map<String, Object> ariege() {
        DiagnosisSheet form = DemoAntenna.read(Territories.load()).forms().diagnosisSheets().stream()
                .filter(sheet -> sheet.rows().size() == 7)
                .findFirst()
                .orElseThrow();
        Map<String, Object> body = new HashMap<>();
        body.put(
                "interviewDates",
                form.interviewDates().stream().map(Object::toString).toList());
        body.put("phase", form.phase().name());
        body.put("finalObjective", form.finalObjective());
        body.put("coreQuestion", form.coreQuestion());
        body.put("rows", form.rows().stream().map(Sheets::row).collect(Collectors.toList()));
        body.put("steps", form.steps().stream().map(Sheets::step).toList());
        return body;
    }

    private static Map<String, Object> row(Row row) {
        Map<String, Object> body = new HashMap<>();
        body.put("number", row.number());
        body.put("element", row.element());
        body.put("kind", row.kind().name());
        body.put("priority", row.priority());
        body.put("objective", row.objective());
        return body;
    }

    private static Map<String, Object> step(Step step) {
        return Map.of(
                "objective", step.objective(),
                "title", step.title(),
                "plannedOn", step.plannedOn().stream().map(Object::toString).toList(),
                "intendedOperator", step.intendedOperator());
    }

    /** A row of the body, to be changed. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> row(Map<String, Object> body, int index) {
        return Objects.requireNonNull((List<Map<String, Object>>) body.get("rows"))
                .get(index);
    }

    /** A draft of hers; its id. */
    public static String started(Supported she) {
        return with(she.herFacilitator(), Map.of("phase", "RECEPTION"))
                .post(OF_CASE, she.caseId())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A draft filled as the form of the source. */
    public static String filled(Supported she) {
        String sheet = started(she);
        write(she.herFacilitator(), sheet, tag(she, sheet), ariege()).then().statusCode(200);
        return sheet;
    }

    /** The form of the source with her yes; its id. */
    public static String validated(Supported she) {
        String sheet = filled(she);
        validate(she.herself(), sheet, hash(she, sheet), Antenna.ownAct())
                .then()
                .statusCode(200);
        return sheet;
    }

    public static String tag(Supported she, String sheet) {
        return she.herself().get(ONE, sheet).then().statusCode(200).extract().header("ETag");
    }

    public static Response write(RequestSpecification caller, String sheet, String tag, Object body) {
        return caller.contentType("application/json")
                .header("If-Match", tag)
                .body(body)
                .put(ONE, sheet);
    }

    /** What stands on it, as its reader is told. */
    public static String hash(Supported she, String sheet) {
        return she.herself().get(ONE, sheet).then().statusCode(200).extract().path("contentHash");
    }

    public static Response validate(RequestSpecification caller, String sheet, String hash, Map<String, Object> act) {
        return with(caller, Map.of("contentHash", hash, "act", act)).post(ONE + "/validation", sheet);
    }
}

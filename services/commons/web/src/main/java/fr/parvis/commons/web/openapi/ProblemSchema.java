package fr.parvis.commons.web.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** The shape of a problem as written into every API description. */
final class ProblemSchema {

    private ProblemSchema() {}

    static Schema schema() {
        return object("Why a request was not granted (RFC 9457)")
                .addProperty(
                        "type", text("Stable address of the kind of problem").format("uri"))
                .addProperty("title", text("The kind in English; never changes"))
                .addProperty("status", of(Schema.SchemaType.INTEGER))
                .addProperty("detail", text("In the caller's language, French by default"))
                .addProperty("errors", of(Schema.SchemaType.ARRAY).items(error()))
                .addProperty("traceId", text("To be quoted when asking for help"))
                .required(List.of("type", "title", "status", "detail", "traceId"));
    }

    private static Schema error() {
        return object("One field and the rule it breaks")
                .addProperty("field", text("Path in the body, or name of the parameter or header"))
                .addProperty("rule", text("Stable name of the rule"))
                .addProperty("message", text("The rule in plain words"))
                .required(List.of("field", "rule", "message"));
    }

    private static Schema object(String description) {
        return of(Schema.SchemaType.OBJECT).description(description);
    }

    private static Schema text(String description) {
        return of(Schema.SchemaType.STRING).description(description);
    }

    private static Schema of(Schema.SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }
}

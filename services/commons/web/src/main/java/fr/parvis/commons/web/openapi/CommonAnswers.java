package fr.parvis.commons.web.openapi;

import fr.parvis.commons.web.rest.ProblemAnswers;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Adds to each operation the problem answers that every one of ours may give, so that no resource repeats them. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class CommonAnswers implements OASFilter {

    private static final String PROBLEM = "Problem";
    private static final List<Integer> ALWAYS = List.of(400, 401, 403, 406, 500);
    private static final List<Integer> WITH_PATH_PARAMETER = List.of(404);
    private static final List<Integer> WITH_BODY = List.of(413, 415, 422);

    private static final Map<Integer, String> DESCRIPTIONS = Map.of(
            400, "Malformed, of the wrong type, or breaking a rule of form; the field is named",
            401, "Not signed in, or a token of another side",
            403, "The caller's role does not allow this",
            404, "Absent, or not visible to the caller",
            406, "Only JSON is given",
            409, "Changed by another request, or the same request is being handled",
            413, "Body too large",
            415, "Body format not supported",
            422, "A rule refuses; nothing was changed",
            500, "Internal error; quote the traceId");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        api.getComponents().addSchema(PROBLEM, ProblemSchema.schema());
        if (api.getPaths() != null && api.getPaths().getPathItems() != null) {
            api.getPaths().getPathItems().forEach(CommonAnswers::complete);
        }
    }

    private static void complete(String path, PathItem item) {
        item.getOperations().forEach((method, operation) -> {
            add(operation, ALWAYS);
            if (path.contains("{")) {
                add(operation, WITH_PATH_PARAMETER);
            }
            if (method == PathItem.HttpMethod.POST || method == PathItem.HttpMethod.PUT) {
                add(operation, List.of(409));
            }
            if (operation.getRequestBody() != null) {
                add(operation, WITH_BODY);
            }
        });
    }

    private static void add(Operation operation, List<Integer> statuses) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        // What the framework adds of its own accord says less.
        for (Integer status : statuses) {
            operation.getResponses().addAPIResponse(status.toString(), problem(DESCRIPTIONS.get(status)));
        }
    }

    static APIResponse problem(@Nullable String description) {
        Schema reference = OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM);
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                ProblemAnswers.MEDIA_TYPE,
                                OASFactory.createMediaType().schema(reference)));
    }
}

package fr.parvis.commons.web.openapi;

import fr.parvis.commons.web.openapi.Methods.Method;
import fr.parvis.commons.web.paging.Paging;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.IndexView;

/** Adds what a resource method declares by our own means: its status of success, idempotency key, tags and paging. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = CommonHeaders.BEFORE_THE_PROBLEMS)
public class CommonHeaders implements OASFilter {

    /** Two filters of one priority run in the order of the class path, and the description changes with a dependency. */
    static final int BEFORE_THE_PROBLEMS = 2;

    private static final String OK = "200";
    private static final int MAX_KEY = 128;

    private final Methods methods;

    public CommonHeaders(IndexView index) {
        this.methods = new Methods(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getPaths() == null || api.getPaths().getPathItems() == null) {
            return;
        }
        api.getPaths()
                .getPathItems()
                .values()
                .forEach(item -> item.getOperations()
                        .forEach((verb, operation) -> methods.of(String.valueOf(operation.getOperationId()))
                                .ifPresent(method -> complete(verb, operation, method))));
    }

    private static void complete(HttpMethod verb, Operation operation, Method method) {
        method.status().ifPresent(status -> moveSuccess(operation, OK, status.toString()));
        if (method.isSilent()) {
            moveSuccess(operation, "201", "204");
        }
        if (method.isFile()) {
            describeFile(operation);
        }
        if (method.isIdempotent()) {
            add(operation, key());
        }
        if (verb == HttpMethod.PUT && method.isConditional()) {
            add(operation, tagRead());
            add(operation, "412", CommonAnswers.problem("If-Match names another version than the present one"));
            add(operation, "428", CommonAnswers.problem("If-Match is missing"));
        }
        if (verb == HttpMethod.GET && method.isPaged()) {
            page(operation);
        } else if (verb == HttpMethod.GET && method.isTagged()) {
            add(operation, tagKnown());
            add(operation, "304", OASFactory.createAPIResponse().description("Unchanged since the version known"));
            header(operation, "ETag", "Version of what was read; opaque");
        }
    }

    private static void moveSuccess(Operation operation, String supposed, String status) {
        APIResponses answers = operation.getResponses();
        APIResponse usual = answers.getAPIResponse(supposed);
        if (usual == null || status.equals(supposed)) {
            return;
        }
        answers.removeAPIResponse(supposed);
        String said = status.equals("201") ? "Created" : "Done";
        answers.addAPIResponse(status, usual.description(said));
    }

    /** Found out alone, it would be a list of files. */
    private static void describeFile(Operation operation) {
        operation
                .getResponses()
                .getAPIResponse(OK)
                .getContent()
                .getMediaTypes()
                .values()
                .forEach(type -> type.schema(text().format("binary")));
    }

    private static void page(Operation operation) {
        List<Parameter> known = operation.getParameters();
        for (Parameter parameter : known == null ? List.<Parameter>of() : known) {
            if ("limit".equals(parameter.getName())) {
                parameter.description("Rows of a page at most");
                parameter
                        .getSchema()
                        .minimum(java.math.BigDecimal.ONE)
                        .maximum(java.math.BigDecimal.valueOf(Paging.MAX_LIMIT))
                        .defaultValue(Paging.DEFAULT_LIMIT);
            } else if ("cursor".equals(parameter.getName())) {
                parameter.description("`next` of the page before; opaque, for this caller and list only");
            }
        }
        header(operation, "Link", "Address of the next page, rel=\"next\"; absent on the last");
    }

    private static Parameter key() {
        Schema form = text().minLength(1).maxLength(MAX_KEY).pattern("^[\\x21-\\x7e]+$");
        return parameter("Idempotency-Key", form)
                .required(true)
                .description("Fresh for each act; the same key and body give the same answer again for 24 hours");
    }

    private static Parameter tagRead() {
        return parameter("If-Match", text())
                .required(true)
                .description("ETag of the version that was read; neither `*` nor a weak tag");
    }

    private static Parameter tagKnown() {
        return parameter("If-None-Match", text()).description("ETag of a version already known");
    }

    private static Parameter parameter(String name, Schema schema) {
        return OASFactory.createParameter().name(name).in(Parameter.In.HEADER).schema(schema);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }

    private static void add(Operation operation, Parameter header) {
        List<Parameter> all = new ArrayList<>();
        if (operation.getParameters() != null) {
            all.addAll(operation.getParameters());
        }
        all.add(header);
        operation.setParameters(all);
    }

    private static void add(Operation operation, String status, APIResponse answer) {
        operation.getResponses().addAPIResponse(status, answer);
    }

    private static void header(Operation operation, String name, String description) {
        APIResponse success = operation.getResponses().getAPIResponse(OK);
        if (success != null) {
            Header header = OASFactory.createHeader().description(description).schema(text());
            success.addHeader(name, header);
        }
    }
}

package fr.parvis.facilitation.decision.rest;

import fr.parvis.commons.web.json.JsonBytes;
import fr.parvis.commons.web.rest.ProblemAnswers;
import fr.parvis.facilitation.decision.EntryContent;
import fr.parvis.facilitation.decision.usecase.StaleEntry;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * The problem {@code decision-entry-changed} with two members more (RFC 9457 §3.2): {@code stored}, the entry as it stands, with its tag, and {@code sent},
 * the text that was not kept, absent when the entry was to go. For the one who sent it alone.
 */
@ApplicationScoped
final class StaleEntryMapper {

    private final ProblemAnswers answers;
    private final JsonBytes json;

    StaleEntryMapper(ProblemAnswers answers, JsonBytes json) {
        this.answers = answers;
        this.json = json;
    }

    @ServerExceptionMapper
    Response bothTexts(StaleEntry stale, RoutingContext request) {
        Response problem = answers.response(stale, request);
        JsonObject body = new JsonObject((String) problem.getEntity())
                .put("stored", object(DecisionEntryResponse.of(stale.clash().stored())));
        EntryContent sent = stale.clash().sent();
        if (sent != null) {
            body.put("sent", object(EntryText.of(sent)));
        }
        return Response.fromResponse(problem).entity(body.encode()).build();
    }

    private JsonObject object(Object value) {
        return new JsonObject(Buffer.buffer(json.write(value)));
    }
}

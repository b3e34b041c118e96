package fr.parvis.commons.web.idempotency;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** An answer as bytes, to be given again word for word. */
record StoredAnswer(int status, JsonObject headers, String body) {

    static StoredAnswer of(Response answer, String body) {
        JsonObject headers = new JsonObject();
        MultivaluedMap<String, Object> given = answer.getHeaders();
        for (String name : given.keySet()) {
            headers.put(name, new JsonArray(List.of(answer.getHeaderString(name))));
        }
        if (!body.isEmpty() && !headers.containsKey(HttpHeaders.CONTENT_TYPE)) {
            headers.put(HttpHeaders.CONTENT_TYPE, new JsonArray(List.of("application/json;charset=UTF-8")));
        }
        return new StoredAnswer(answer.getStatus(), headers, body);
    }

    static StoredAnswer parse(byte[] bytes) {
        JsonObject stored = new JsonObject(Buffer.buffer(bytes));
        return new StoredAnswer(stored.getInteger("status"), stored.getJsonObject("headers"), stored.getString("body"));
    }

    byte[] bytes() {
        return new JsonObject()
                .put("status", status)
                .put("headers", headers)
                .put("body", body)
                .toBuffer()
                .getBytes();
    }

    Response replay() {
        Response.ResponseBuilder answer = Response.status(status).header("Idempotency-Replayed", "true");
        for (String name : headers.fieldNames()) {
            headers.getJsonArray(name).forEach(value -> answer.header(name, value));
        }
        return body.isEmpty() ? answer.build() : answer.entity(body).build();
    }
}

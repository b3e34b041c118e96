package fr.parvis.gateway.fuzz;

import fr.parvis.gateway.world.Api;
import io.vertx.core.buffer.Buffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * One call.
 *
 * @param what is right or wrong with it
 * @param body empty where there is none
 * @param expected one of these statuses, when the right partner calls
 */
record Attempt(
        Api.Operation operation,
        String what,
        String uri,
        Map<String, String> headers,
        Buffer body,
        Set<Integer> expected) {

    Attempt {
        headers = Map.copyOf(headers);
        expected = Set.copyOf(expected);
    }

    Attempt at(String otherUri) {
        return new Attempt(operation, what, otherUri, headers, body, expected);
    }

    Attempt with(Buffer otherBody) {
        return new Attempt(operation, what, uri, headers, otherBody, expected);
    }

    Attempt with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Attempt(operation, what, uri, more, body, expected);
    }

    Attempt without(String header) {
        Map<String, String> fewer = new LinkedHashMap<>(headers);
        fewer.remove(header);
        return new Attempt(operation, what, uri, fewer, body, expected);
    }

    Attempt giving(String newWhat, Integer... statuses) {
        return new Attempt(operation, newWhat, uri, headers, body, Set.of(statuses));
    }

    @Override
    public String toString() {
        return "%s, %s: %s, headers %s, body %s".formatted(operation, what, uri, headers, shortened());
    }

    private String shortened() {
        return body.length() <= 300 ? body.toString() : body.getString(0, 300) + "…";
    }
}

package fr.parvis.commons.web.etag;

import fr.parvis.commons.web.problem.CommonProblem;
import fr.parvis.commons.web.problem.ProblemException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Conditional requests (RFC 9110 §13) in one line each:
 *
 * <pre>
 * return find.handle(id).map(p -> Conditional.read(headers, EntityTags.of("person", id, p.version()), PersonResponse.of(p)));
 * Conditional.requireMatch(headers, EntityTags.of("person", id, person.version()));
 * </pre>
 */
public final class Conditional {

    private Conditional() {}

    /** 200 with the body and its tag, or 304 when the caller already has this state. */
    public static <T> RestResponse<T> read(HttpHeaders headers, EntityTag current, T body) {
        boolean known = tags(headers, HttpHeaders.IF_NONE_MATCH).anyMatch(tag -> matchesWeakly(tag, current));
        ResponseBuilder<T> answer = known ? ResponseBuilder.notModified() : ResponseBuilder.ok(body);
        return answer.tag(current).build();
    }

    /** Lets an update go on only when it names the current state: 428 without {@code If-Match}, 412 when it names another. */
    public static void requireMatch(HttpHeaders headers, EntityTag current) {
        if (!matches(headers, current)) {
            throw new ProblemException(CommonProblem.PRECONDITION_FAILED);
        }
    }

    /** Whether an update names the current state, for whoever answers a clash in another way: 428 without {@code If-Match}. */
    public static boolean matches(HttpHeaders headers, EntityTag current) {
        List<String> named = tags(headers, HttpHeaders.IF_MATCH).toList();
        if (named.isEmpty()) {
            throw new ProblemException(CommonProblem.PRECONDITION_REQUIRED);
        }
        // "*" would let a writer change what it has not seen; a weak tag never matches here (RFC 9110 §13.1.1)
        return named.contains(quoted(current));
    }

    private static Stream<String> tags(HttpHeaders headers, String name) {
        @Nullable List<String> values = headers.getRequestHeader(name);
        return values == null
                ? Stream.empty()
                : values.stream()
                        .flatMap(value -> Arrays.stream(value.split(",", -1)))
                        .map(String::strip)
                        .filter(tag -> !tag.isEmpty());
    }

    private static boolean matchesWeakly(String tag, EntityTag current) {
        return tag.equals("*") || (tag.startsWith("W/") ? tag.substring(2) : tag).equals(quoted(current));
    }

    private static String quoted(EntityTag tag) {
        return '"' + tag.getValue() + '"';
    }
}

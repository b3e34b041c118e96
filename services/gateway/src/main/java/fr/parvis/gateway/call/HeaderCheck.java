package fr.parvis.gateway.call;

import fr.parvis.commons.web.caller.CorrelationId;
import fr.parvis.commons.web.problem.CommonProblem;
import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.gateway.route.Route;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes the request headers a route names, each once, and writes them anew; every other header stays outside. */
final class HeaderCheck {

    private static final List<String> ONCE = List.of(
            "Authorization",
            "Content-Type",
            "Content-Length",
            "Accept-Language",
            "Idempotency-Key",
            "If-Match",
            "If-None-Match",
            CorrelationId.HEADER);
    private static final Pattern JSON =
            Pattern.compile("application/json(\\s*;\\s*charset=\"?utf-8\"?)?", Pattern.CASE_INSENSITIVE);
    private static final String ANSWERED = "application/json";
    private static final List<String> ACCEPTED = List.of("*/*", "application/*", ANSWERED);

    private HeaderCheck() {}

    static MultiMap pass(Route route, MultiMap given) {
        for (String name : ONCE) {
            if (given.getAll(name).size() > 1) {
                throw Problems.invalidParameter(name, "once", Map.of());
            }
        }
        checkFormat(given);
        checkBody(route, given);
        MultiMap passed = MultiMap.caseInsensitiveMultiMap();
        passed.set(HttpHeaders.ACCEPT, ANSWERED);
        copy(given, passed, "Accept-Language");
        route.passage().headers().forEach(name -> copy(given, passed, name));
        if (route.passage().takesBody()) {
            passed.set(HttpHeaders.CONTENT_TYPE, ANSWERED);
        }
        return passed;
    }

    private static void copy(MultiMap given, MultiMap passed, String name) {
        String value = given.get(name);
        if (value != null) {
            passed.set(name, value);
        }
    }

    private static void checkFormat(MultiMap given) {
        List<String> accepted = given.getAll(HttpHeaders.ACCEPT);
        if (!accepted.isEmpty() && accepted.stream().noneMatch(HeaderCheck::acceptsJson)) {
            throw new ProblemException(CommonProblem.NOT_ACCEPTABLE);
        }
    }

    private static boolean acceptsJson(String header) {
        return Pattern.compile(",").splitAsStream(header).anyMatch(range -> ACCEPTED.contains(mediaType(range)));
    }

    private static void checkBody(Route route, MultiMap given) {
        if (!route.passage().takesBody()) {
            String length = given.get(HttpHeaders.CONTENT_LENGTH);
            if (given.contains(HttpHeaders.TRANSFER_ENCODING) || (length != null && !length.equals("0"))) {
                throw Problems.invalidField("body", "absent");
            }
            return;
        }
        String type = given.get(HttpHeaders.CONTENT_TYPE);
        if (!isPlain(given.get(HttpHeaders.CONTENT_ENCODING))
                || type == null
                || !JSON.matcher(type.strip()).matches()) {
            throw new ProblemException(CommonProblem.UNSUPPORTED_MEDIA_TYPE);
        }
    }

    private static boolean isPlain(@Nullable String encoding) {
        return encoding == null || encoding.equalsIgnoreCase("identity");
    }

    private static String mediaType(String range) {
        int end = range.indexOf(';');
        return (end < 0 ? range : range.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }
}

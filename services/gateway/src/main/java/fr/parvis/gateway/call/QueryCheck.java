package fr.parvis.gateway.call;

import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.commons.web.problem.Problems;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Takes the query parameters a route names, each once, and writes them anew; anything else is refused and named. */
final class QueryCheck {

    private static final int LONGEST_NAME = 64;
    private static final char UNREADABLE = '\uFFFD';

    private QueryCheck() {}

    /** What follows the path upstream: empty, or {@code ?} and the query. */
    static String pass(String query, List<String> allowed) {
        Map<String, String> values = new LinkedHashMap<>();
        if (!query.isEmpty()) {
            for (String pair : query.split("&", -1)) {
                int equals = pair.indexOf('=');
                String name = decoded(equals < 0 ? pair : pair.substring(0, equals), "query");
                if (!allowed.contains(name)) {
                    throw refused(shortened(name), "unknown");
                }
                if (values.put(name, equals < 0 ? "" : decoded(pair.substring(equals + 1), name)) != null) {
                    throw refused(name, "once");
                }
            }
        }
        return values.isEmpty()
                ? ""
                : values.entrySet().stream()
                        .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    private static String decoded(String text, String name) {
        try {
            String decoded = URLDecoder.decode(text, StandardCharsets.UTF_8);
            if (decoded.indexOf(UNREADABLE) < 0) {
                return decoded;
            }
        } catch (IllegalArgumentException noEscape) {
            throw refused(name, "invalid");
        }
        throw refused(name, "invalid");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    private static ProblemException refused(String name, String rule) {
        return Problems.invalidParameter(name, rule, Map.of());
    }
}

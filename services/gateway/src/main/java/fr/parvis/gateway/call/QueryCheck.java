package fr.parvis.gateway.call;

import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.commons.web.problem.Problems;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes the query parameters a route names, each as often as it says, and writes them anew; anything else is refused and named. */
final class QueryCheck {

    private static final int LONGEST_NAME = 64;
    private static final char UNREADABLE = '\uFFFD';

    private QueryCheck() {}

    /**
     * What follows the path upstream: empty, or {@code ?} and the query.
     *
     * @param allowed names, and how often each may be given
     */
    static String pass(String query, Map<String, Integer> allowed) {
        if (query.isEmpty()) {
            return "";
        }
        Map<String, Integer> given = new HashMap<>();
        List<String> passed = new ArrayList<>();
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = decoded(equals < 0 ? pair : pair.substring(0, equals), "query");
            int most = allowed.getOrDefault(name, 0);
            if (most == 0) {
                throw refused(shortened(name), "unknown");
            }
            if (given.merge(name, 1, Integer::sum) > most) {
                throw most == 1
                        ? refused(name, "once")
                        : Problems.invalidParameter(name, "too-often", Map.of("most", most));
            }
            passed.add(encoded(name) + "=" + encoded(equals < 0 ? "" : decoded(pair.substring(equals + 1), name)));
        }
        return "?" + String.join("&", passed);
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

package fr.parvis.gateway.route;

import java.util.List;
import java.util.Map;

/**
 * All of a call that is passed on, and every success that is passed back.
 *
 * @param query names of query parameters, and how often each may be given
 * @param headers names of request headers, beside those that always go
 * @param bodyBytes the largest body; 0 where there is none
 * @param answers statuses of success
 */
public record Passage(Map<String, Integer> query, List<String> headers, int bodyBytes, List<Integer> answers) {

    public Passage {
        query = Map.copyOf(query);
        headers = List.copyOf(headers);
        answers = List.copyOf(answers);
    }

    public boolean takesBody() {
        return bodyBytes > 0;
    }
}

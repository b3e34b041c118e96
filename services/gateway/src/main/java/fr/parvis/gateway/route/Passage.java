package fr.parvis.gateway.route;

import java.util.List;

/**
 * All of a call that is passed on, and every success that is passed back.
 *
 * @param query names of query parameters
 * @param headers names of request headers, beside those that always go
 * @param bodyBytes the largest body; 0 where there is none
 * @param answers statuses of success
 */
public record Passage(List<String> query, List<String> headers, int bodyBytes, List<Integer> answers) {

    public Passage {
        query = List.copyOf(query);
        headers = List.copyOf(headers);
        answers = List.copyOf(answers);
    }

    public boolean takesBody() {
        return bodyBytes > 0;
    }
}

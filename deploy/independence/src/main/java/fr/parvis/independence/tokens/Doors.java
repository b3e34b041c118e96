package fr.parvis.independence.tokens;

import fr.parvis.independence.Cell;
import fr.parvis.independence.Finding;
import fr.parvis.independence.IndependenceException;
import fr.parvis.independence.Plane;
import fr.parvis.independence.RefusalLog;
import fr.parvis.independence.platform.PlatformDescription.Service;
import fr.parvis.independence.rules.TokenRules;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The doors of one service. */
final class Doors {
    /** "Not now" says nothing about who may enter: it is asked again, and told only when it stays the answer. */
    private static final Set<Integer> NOT_NOW = Set.of(502, 503, 504);

    private static final Set<String> REFUSALS = Set.of(TokenPlane.UNKNOWN, TokenPlane.FORBIDDEN);
    private static final int ATTEMPTS = 4;

    private final Service service;
    private final Duration pause;
    private final TokenRules.Service expected;

    /**
     * The doors of a service.
     *
     * @param pause before a door is tried again that answered "not now"
     */
    Doors(Service service, TokenRules.Service expected, Duration pause) {
        this.service = service;
        this.expected = expected;
        this.pause = pause;
    }

    /** Every door with one token. A refusal counts only when the service wrote it down. */
    List<Finding> tryAll(Caller caller) {
        List<Finding> findings = new ArrayList<>();
        for (String door : expected.doors().keySet()) {
            RefusalLog log = new RefusalLog(Path.of(service.httpAuditLog()));
            String observed = observed(status(door, caller));
            if (REFUSALS.contains(observed) && !wroteDown(log, door, observed)) {
                observed = observed + ", but not in the service's log";
            }
            findings.add(new Finding(
                    new Cell(Plane.TOKENS, caller.name(), service.name(), door),
                    caller.expectedAt(expected, door),
                    observed));
        }
        return findings;
    }

    private int status(String door, Caller caller) {
        int status = Http.send(request(door, caller)).status();
        for (int attempt = 1; NOT_NOW.contains(status) && attempt < ATTEMPTS; attempt++) {
            try {
                Thread.sleep(pause);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IndependenceException("The check was interrupted: run it again.", e);
            }
            status = Http.send(request(door, caller)).status();
        }
        return status;
    }

    /** The services write one line per call in the common log format: {@code "GET /path HTTP/1.1" 401}. */
    private static boolean wroteDown(RefusalLog log, String door, String status) {
        return log.says(1, line -> line.contains('"' + door + " ") && line.contains("\" " + status + " "));
    }

    /** What is not refused for who calls was let in, whatever is then missing in the empty call. */
    private static String observed(int status) {
        String written = Integer.toString(status);
        return REFUSALS.contains(written) || status >= 500 ? written : TokenPlane.IN;
    }

    private HttpRequest.Builder request(String door, Caller caller) {
        String method = door.substring(0, door.indexOf(' '));
        String path = door.substring(door.indexOf(' ') + 1);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(service.baseUrl() + path));
        if (method.equals("GET")) {
            request.GET();
        } else {
            request.header("Content-Type", "application/json")
                    .method(method, HttpRequest.BodyPublishers.ofString("{}"));
        }
        return caller.token().isEmpty() ? request : request.header("Authorization", "Bearer " + caller.token());
    }
}

package fr.parvis.independence.tokens;

import fr.parvis.independence.Cell;
import fr.parvis.independence.Finding;
import fr.parvis.independence.Plane;
import fr.parvis.independence.RefusalLog;
import fr.parvis.independence.platform.PlatformDescription.Service;
import fr.parvis.independence.rules.TokenRules;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The doors of one service. */
final class Doors {
    private final Service service;
    private final TokenRules.Service expected;

    Doors(Service service, TokenRules.Service expected) {
        this.service = service;
        this.expected = expected;
    }

    /** Every door with one token. A refusal counts only when the service wrote it down. */
    List<Finding> tryAll(Caller caller) {
        List<Finding> findings = new ArrayList<>();
        for (String door : expected.doors().keySet()) {
            RefusalLog log = new RefusalLog(Path.of(service.httpAuditLog()));
            String observed = observed(Http.send(request(door, caller)).status());
            if (!observed.equals(TokenPlane.IN) && !wroteDown(log, door, observed)) {
                observed = observed + ", but not in the service's log";
            }
            findings.add(new Finding(
                    new Cell(Plane.TOKENS, caller.name(), service.name(), door),
                    caller.expectedAt(expected, door),
                    observed));
        }
        return findings;
    }

    /** The services write one line per call in the common log format: {@code "GET /path HTTP/1.1" 401}. */
    private static boolean wroteDown(RefusalLog log, String door, String status) {
        return log.says(1, line -> line.contains('"' + door + " ") && line.contains("\" " + status + " "));
    }

    /** What is not refused for who calls was let in, whatever is then missing in the empty call. */
    private static String observed(int status) {
        return status == 401 || status == 403 || status >= 500 ? Integer.toString(status) : TokenPlane.IN;
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

package fr.parvis.gateway.upstream;

import fr.parvis.commons.web.problem.ProblemType;
import fr.parvis.commons.web.rest.ProblemAnswers;
import fr.parvis.gateway.route.Returned;
import fr.parvis.gateway.route.Route;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Judges what a service answered: only what a route expects is passed to a partner, everything else is no answer. */
public final class AnswerCheck {

    private static final String JSON = "application/json";
    private static final Buffer RECEIVED =
            new JsonObject().put("status", "RECEIVED").toBuffer();

    private AnswerCheck() {}

    /** What becomes of an answer. */
    public sealed interface Verdict {}

    /** Goes to the partner. */
    public record Passed(UpstreamAnswer answer) implements Verdict {}

    /** The service does not know the token any more. */
    public record NotSignedIn() implements Verdict {}

    /** The service does not allow the call to this caller. */
    public record NotAllowed() implements Verdict {}

    /** Absent, or not visible: said in the gateway's own words, so that nobody can tell from them which. */
    public record NotVisible() implements Verdict {}

    /** Nothing a partner could be given. */
    public record Unusable(String why) implements Verdict {}

    public static Verdict judge(Route route, UpstreamAnswer answer) {
        int status = answer.status();
        if (route.passage().answers().contains(status)) {
            return success(route, answer);
        }
        if (!route.statuses().contains(status)) {
            return new Unusable("status " + status + " is not expected");
        }
        return switch (status) {
            case 401 -> new NotSignedIn();
            case 403 -> new NotAllowed();
            case 404 -> new NotVisible();
            default -> problem(answer);
        };
    }

    private static Verdict success(Route route, UpstreamAnswer answer) {
        if (answer.status() == 304) {
            return answer.body().length() == 0 ? new Passed(answer) : new Unusable("a 304 with a body");
        }
        if (!isOf(JSON, answer)) {
            return new Unusable("not declared as JSON");
        }
        if (!WellFormedJson.is(answer.body())) {
            return new Unusable("not JSON");
        }
        return route.access().returns() == Returned.RECEIVED_ONLY
                        && !answer.body().equals(RECEIVED)
                ? new Unusable("more than the word received")
                : new Passed(answer);
    }

    /** A 503 of the service is passed as well when it explains itself; it says more than ours could. */
    private static Verdict problem(UpstreamAnswer answer) {
        if (!isOf(ProblemAnswers.MEDIA_TYPE, answer) || !WellFormedJson.is(answer.body())) {
            return new Unusable("a refusal that is no problem");
        }
        return answer.body().toJsonValue() instanceof JsonObject problem
                        && problem.getValue("type") instanceof String type
                        && type.startsWith(ProblemType.BASE)
                        && Integer.valueOf(answer.status()).equals(problem.getValue("status"))
                ? new Passed(answer)
                : new Unusable("a problem that is none of ours");
    }

    private static boolean isOf(String wanted, UpstreamAnswer answer) {
        List<String> types = answer.headers().getAll(HttpHeaders.CONTENT_TYPE);
        return types.size() == 1
                && mediaType(types.getFirst()).equals(wanted)
                && answer.headers().get(HttpHeaders.CONTENT_ENCODING) == null;
    }

    private static String mediaType(@Nullable String header) {
        if (header == null) {
            return "";
        }
        int end = header.indexOf(';');
        return (end < 0 ? header : header.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }
}

package fr.parvis.gateway.call;

import fr.parvis.commons.web.caller.CorrelationId;
import fr.parvis.commons.web.problem.CommonProblem;
import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.commons.web.problem.ProblemType;
import fr.parvis.gateway.audit.Audited;
import fr.parvis.gateway.audit.CallAudit;
import fr.parvis.gateway.audit.Reason;
import fr.parvis.gateway.partner.SignedIn;
import fr.parvis.gateway.route.Route;
import fr.parvis.gateway.route.RouteTable.Match;
import fr.parvis.gateway.upstream.AnswerCheck;
import fr.parvis.gateway.upstream.UpstreamAnswer;
import fr.parvis.gateway.upstream.UpstreamCall;
import fr.parvis.gateway.upstream.UpstreamClient;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/**
 * Passes an admitted call on with the caller's own token, so that ownership and consent are decided where they always are, and passes the answer back.
 * What is not a whole and expected answer is a denial (PER-24).
 */
@Singleton
final class Forwarding {

    private final UpstreamClient client;
    private final Answering answering;
    private final CallAudit audit;

    Forwarding(UpstreamClient client, Answering answering, CallAudit audit) {
        this.client = client;
        this.answering = answering;
        this.audit = audit;
    }

    /** A call that is open to its caller. */
    record Admitted(SignedIn caller, Match match, Audited call) {

        Route route() {
            return match.route();
        }
    }

    void forward(RoutingContext request, Admitted admitted) {
        try {
            MultiMap headers =
                    HeaderCheck.pass(admitted.route(), request.request().headers());
            String uri = uri(request, admitted);
            headers.set(HttpHeaders.AUTHORIZATION, "Bearer " + admitted.caller().token());
            headers.set(CorrelationId.HEADER, CorrelationId.of(request).value());
            body(request, admitted)
                    .onFailure(failure -> bodyFailed(request, failure))
                    .onSuccess(body -> send(request, admitted, call(admitted, uri, headers, body)));
        } catch (ProblemException refused) {
            answering.refuse(request, refused);
        }
    }

    private static String uri(RoutingContext request, Admitted admitted) {
        return admitted.route().target().path().fill(admitted.match().parameters())
                + QueryCheck.pass(
                        RawUri.of(request).query(), admitted.route().passage().query());
    }

    private static Future<Buffer> body(RoutingContext request, Admitted admitted) {
        int bound = admitted.route().passage().bodyBytes();
        return bound == 0 ? Future.succeededFuture(Buffer.buffer()) : BoundedBody.read(request.request(), bound);
    }

    private static UpstreamCall call(Admitted admitted, String uri, MultiMap headers, Buffer body) {
        Route route = admitted.route();
        return new UpstreamCall(route.target().upstream(), route.door().method(), uri, headers, body);
    }

    private void send(RoutingContext request, Admitted admitted, UpstreamCall call) {
        // what fails in here is a bug: it ends in an answer and a stack trace, not in a caller who waits
        client.send(call)
                .transform(result -> {
                    if (result.succeeded()) {
                        answer(request, admitted, result.result());
                    } else {
                        // its message may repeat the address with the words that were searched for
                        withoutAnswer(
                                request, admitted, result.cause().getClass().getSimpleName());
                    }
                    return Future.succeededFuture();
                })
                .onFailure(request::fail);
    }

    private void answer(RoutingContext request, Admitted admitted, UpstreamAnswer answer) {
        switch (AnswerCheck.judge(admitted.route(), answer)) {
            case AnswerCheck.Passed passed -> {
                audit.forwarded(request, answer.status(), admitted.call());
                answering.pass(request, admitted.route(), passed.answer());
            }
            case AnswerCheck.NotSignedIn _ -> deny(request, admitted, CommonProblem.UNAUTHENTICATED);
            case AnswerCheck.NotAllowed _ -> deny(request, admitted, GatewayProblem.NOT_OPEN);
            case AnswerCheck.NotVisible _ -> {
                audit.forwarded(request, answer.status(), admitted.call());
                answering.refuse(request, new ProblemException(CommonProblem.NOT_FOUND));
            }
            case AnswerCheck.Unusable unusable -> withoutAnswer(request, admitted, unusable.why());
        }
    }

    private void deny(RoutingContext request, Admitted admitted, ProblemType problem) {
        audit.refused(request, new CallAudit.Refusal(problem.status(), Reason.REFUSED_UPSTREAM), admitted.call());
        answering.refuse(request, new ProblemException(problem));
    }

    private void withoutAnswer(RoutingContext request, Admitted admitted, String why) {
        audit.withoutAnswer(request, admitted.call(), why);
        answering.refuse(request, new ProblemException(GatewayProblem.NO_ANSWER));
    }

    private void bodyFailed(RoutingContext request, Throwable failure) {
        if (failure instanceof ProblemException refused) {
            answering.refuse(request, refused);
        } else if (!request.response().closed()) {
            // the caller went away in the middle of his body; nobody reads an answer
            request.fail(failure);
        }
    }
}

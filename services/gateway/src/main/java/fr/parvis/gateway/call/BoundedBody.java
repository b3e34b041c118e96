package fr.parvis.gateway.call;

import fr.parvis.commons.web.problem.CommonProblem;
import fr.parvis.commons.web.problem.ProblemException;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;

/** Reads a body up to its bound; the rest of a larger one is thrown away unread. */
final class BoundedBody {

    private static final String EXPECT = "Expect";

    private BoundedBody() {}

    static Future<Buffer> read(HttpServerRequest request, int bound) {
        Promise<Buffer> promise = Promise.promise();
        Buffer body = Buffer.buffer();
        request.exceptionHandler(promise::tryFail);
        request.handler(part -> {
            if (promise.future().isComplete()) {
                return;
            }
            if (body.length() + part.length() > bound) {
                promise.tryFail(new ProblemException(CommonProblem.BODY_TOO_LARGE));
            } else {
                body.appendBuffer(part);
            }
        });
        request.endHandler(_ -> promise.tryComplete(body));
        if ("100-continue".equalsIgnoreCase(request.getHeader(EXPECT))) {
            request.response().writeContinue();
        }
        request.resume();
        return promise.future();
    }
}

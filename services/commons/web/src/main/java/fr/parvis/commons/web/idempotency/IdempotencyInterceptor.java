package fr.parvis.commons.web.idempotency;

import fr.parvis.commons.web.caller.CurrentCaller;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/**
 * Runs an {@link Idempotent} method in one transaction: claim the key, do the act, store the answer, commit. The use case's own
 * {@code @WithTransaction} joins it.
 *
 * <ul>
 *   <li>A crash before the commit leaves nothing; after it, effect and answer are both there. No state lies between.
 *   <li>Same caller, path, key and body: the stored answer again, for 24 hours. Another body: 422.
 *   <li>A second request while the first runs: 409 {@code request-in-progress} with {@code Retry-After}. It is never queued, since each waiter would
 *       hold a connection.
 *   <li>An answer is stored exactly when its transaction commits. A refusal that is thrown, or a 5xx, rolls back: nothing is stored, and a
 *       repetition is judged anew. A 4xx that is returned, not thrown, commits and is stored.
 *   <li>What the method does outside this transaction (a call to another service) may be repeated: give it {@link CurrentOperation#id()}.
 * </ul>
 *
 * The priority puts it after security and validation, so a bad request costs no connection.
 */
@Interceptor
@Idempotent
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class IdempotencyInterceptor {

    private final StoredAnswers answers;
    private final AnswerBodies bodies;
    private final CurrentCaller caller;
    private final CurrentVertxRequest current;

    IdempotencyInterceptor(
            StoredAnswers answers, AnswerBodies bodies, CurrentCaller caller, CurrentVertxRequest current) {
        this.answers = answers;
        this.bodies = bodies;
        this.caller = caller;
        this.current = current;
    }

    @AroundInvoke
    Object once(InvocationContext invocation) {
        RoutingContext context = current.getCurrent();
        IdempotentRequest request = IdempotentRequest.of(context, caller.get().subject());
        context.put(CurrentOperation.KEY, request.operation());
        return Panache.withTransaction(() -> answers.claim(request)
                .invoke(known -> known.ifPresent(answer -> {
                    throw new AnsweredOtherwise(answer.replay());
                }))
                .chain(_ -> act(invocation))
                .call(returned -> remember(request, invocation, returned)));
    }

    private Uni<Void> remember(IdempotentRequest request, InvocationContext invocation, @Nullable Object returned) {
        Response answer = AnswerBodies.response(invocation.getMethod(), returned);
        if (answer.getStatus() >= Response.Status.INTERNAL_SERVER_ERROR.getStatusCode()) {
            return Uni.createFrom().failure(new AnsweredOtherwise(answer));
        }
        return Panache.getSession()
                .chain(session -> session.flush())
                .chain(() -> answers.store(request, bodies.write(answer)));
    }

    private static Uni<?> act(InvocationContext invocation) {
        try {
            if (invocation.proceed() instanceof Uni<?> act) {
                return act;
            }
            throw new IllegalStateException(invocation.getMethod() + " is @Idempotent and must return Uni");
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            return Uni.createFrom().failure(e);
        }
    }
}

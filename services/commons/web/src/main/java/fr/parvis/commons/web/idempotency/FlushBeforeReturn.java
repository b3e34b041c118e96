package fr.parvis.commons.web.idempotency;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Flushes at the end of every {@code @WithTransaction} method, so that versions are final and constraint violations show inside the use case, also
 * when its transaction is the outer one of {@link Idempotent}. Costs nothing: the commit would flush the same.
 */
@Interceptor
@WithTransaction
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 201)
class FlushBeforeReturn {

    @AroundInvoke
    Object flush(InvocationContext invocation) throws Exception {
        Object result = invocation.proceed();
        return result instanceof Uni<?> work
                ? work.call(() -> Panache.getSession().chain(Mutiny.Session::flush))
                : result;
    }
}

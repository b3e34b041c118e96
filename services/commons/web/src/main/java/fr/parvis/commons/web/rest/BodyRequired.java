package fr.parvis.commons.web.rest;

import fr.parvis.commons.web.problem.CommonProblem;
import fr.parvis.commons.web.problem.ProblemException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** A method that takes a body gets one: nothing at all, or {@code null}, is refused here, so that no resource meets a null. */
@Provider
final class BodyRequired implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext reading) throws IOException {
        Object body = reading.proceed();
        if (body == null) {
            throw new ProblemException(CommonProblem.BODY_MISSING);
        }
        return body;
    }
}

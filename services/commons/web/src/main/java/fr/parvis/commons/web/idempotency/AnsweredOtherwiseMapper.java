package fr.parvis.commons.web.idempotency;

import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Gives the answer that was carried past the resource method. */
final class AnsweredOtherwiseMapper {

    @ServerExceptionMapper
    Response give(AnsweredOtherwise otherwise) {
        return otherwise.answer();
    }
}

package fr.parvis.commons.web.idempotency;

import jakarta.ws.rs.core.Response;

/** Leaves the transaction without effect and carries the answer past the resource method: a replay, or a 5xx the method returned. */
final class AnsweredOtherwise extends RuntimeException {

    private final transient Response answer;

    AnsweredOtherwise(Response answer) {
        super(null, null, false, false);
        this.answer = answer;
    }

    Response answer() {
        return answer;
    }
}

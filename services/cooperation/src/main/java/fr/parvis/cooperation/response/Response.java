package fr.parvis.cooperation.response;

import fr.parvis.commons.web.problem.ProblemException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A response a Communauté 360 proposes to one released request (COO-08).
 *
 * @param answer what she let this side know; absent: nothing yet
 * @param number version of the published response, growing with each event
 * @param version version of the stored state
 */
public record Response(
        UUID handle,
        UUID request,
        String organisation,
        ResponseFacts facts,
        LocalDate proposedOn,
        LocalDate updatedOn,
        @Nullable Answer answer,
        long number,
        int version) {

    public static Response propose(UUID handle, UUID request, String organisation, ResponseFacts facts, LocalDate day) {
        return new Response(handle, request, organisation, facts, day, day, null, 1, 0);
    }

    /** What she accepted, or did not retain, is not changed behind her back: another response is another proposal. */
    public Response update(ResponseFacts changed, LocalDate day) {
        if (answer == Answer.ACCEPTED || answer == Answer.NOT_RETAINED) {
            throw new ProblemException(ResponseProblem.RESPONSE_ANSWERED);
        }
        return new Response(handle, request, organisation, changed, proposedOn, day, answer, number + 1, version);
    }

    public ResponseStatus status() {
        return switch (answer) {
            case null -> ResponseStatus.PROPOSED;
            case PENDING -> ResponseStatus.PENDING;
            case ACCEPTED -> ResponseStatus.ACCEPTED;
            case NOT_RETAINED -> ResponseStatus.NOT_RETAINED;
        };
    }
}

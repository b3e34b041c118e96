package fr.parvis.facilitation.response;

import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.person.PersonReference;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A response to one of her requests. Only she answers it.
 *
 * @param handle names it on both sides
 * @param told number of things the other side was told about it so far: the order of the events it gets
 */
public record Response(
        UUID handle,
        UUID request,
        CaseId caseId,
        PersonReference person,
        Proposal proposal,
        Instant receivedAt,
        Instant updatedAt,
        @Nullable Answer answer,
        long told,
        long version) {

    public Response updated(Proposal next, Instant at) {
        return new Response(handle, request, caseId, person, next, receivedAt, at, answer, told, version);
    }

    public Response answered(Answer given) {
        return new Response(handle, request, caseId, person, proposal, receivedAt, updatedAt, given, told + 1, version);
    }

    public Response toldOnceMore() {
        return new Response(
                handle, request, caseId, person, proposal, receivedAt, updatedAt, answer, told + 1, version);
    }
}

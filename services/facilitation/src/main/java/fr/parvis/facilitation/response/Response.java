package fr.parvis.facilitation.response;

import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.OfCase;
import fr.parvis.facilitation.person.PersonReference;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A response to one of her requests. Only she answers it.
 *
 * @param handle names it on both sides
 * @param answer hers to this version
 * @param answeredVersion the version she had accepted or not retained before this one replaced it; absent when there was none
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
        @Nullable AnsweredVersion answeredVersion,
        long told,
        long version)
        implements OfCase {

    /** Whether she accepted this version or did not retain it. */
    public boolean settled() {
        return answer != null && answer.settles();
    }

    /**
     * The other side changes no settled response; a version that comes all the same crossed her answer on the way. What she answered stays as it was,
     * with her answer, and the newer version is pending: nothing is changed under her answer.
     */
    public Response updated(Proposal next, Instant at) {
        if (answer == null || !answer.settles()) {
            return with(next, at, answer, answeredVersion, told);
        }
        return with(next, at, answer.reopened(at), new AnsweredVersion(proposal, updatedAt, answer), told);
    }

    public Response answered(Answer given) {
        return with(proposal, updatedAt, given, answeredVersion, told + 1);
    }

    public Response toldOnceMore() {
        return with(proposal, updatedAt, answer, answeredVersion, told + 1);
    }

    private Response with(
            Proposal next, Instant at, @Nullable Answer given, @Nullable AnsweredVersion before, long newTold) {
        return new Response(handle, request, caseId, person, next, receivedAt, at, given, before, newTold, version);
    }
}

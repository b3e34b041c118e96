package fr.parvis.persons.support;

import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.refusal.PersonsProblem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A facilitator is proposed to a person (PER-02).
 *
 * @param handle random; events name the proposal by it
 * @param signalId the signal that led to it
 * @param actId the act of her last decision
 */
public record SupportProposal(
        UUID handle,
        PersonId personId,
        RequestOrigin origin,
        Set<PriorityCriterion> criteria,
        LocalDate requestedOn,
        ProposalState state,
        @Nullable String facilitatorSubject,
        @Nullable String preferredSite,
        @Nullable UUID signalId,
        @Nullable UUID actId,
        String proposedBy,
        Instant proposedAt,
        @Nullable LocalDate decidedOn,
        int version) {

    public SupportProposal {
        criteria = Set.copyOf(criteria);
    }

    /** Whether this answer changes anything: the same answer twice is the same state. */
    public boolean isAlready(SupportAnswer answer) {
        return state.name().equals(answer.name());
    }

    public boolean isAccepted() {
        return state == ProposalState.ACCEPTED;
    }

    /** A refused proposal may be accepted later: she may come back at any time (PER-22). */
    public SupportProposal decide(SupportDecision decision, UUID act, LocalDate day) {
        boolean open = state == ProposalState.PROPOSED || state == ProposalState.REFUSED;
        if (!open) {
            throw new ProblemException(PersonsProblem.SUPPORT_ALREADY_DECIDED);
        }
        boolean yes = decision.answer() == SupportAnswer.ACCEPTED;
        return with(
                yes ? ProposalState.ACCEPTED : ProposalState.REFUSED,
                yes ? decision.facilitatorSubject() : null,
                yes ? decision.preferredSite() : null,
                act,
                day);
    }

    public SupportProposal withdraw(@Nullable UUID act, LocalDate day) {
        if (state != ProposalState.ACCEPTED) {
            throw new ProblemException(PersonsProblem.SUPPORT_ALREADY_DECIDED);
        }
        return with(ProposalState.WITHDRAWN, facilitatorSubject, preferredSite, act, day);
    }

    private SupportProposal with(
            ProposalState newState,
            @Nullable String facilitator,
            @Nullable String site,
            @Nullable UUID act,
            LocalDate day) {
        return new SupportProposal(
                handle,
                personId,
                origin,
                criteria,
                requestedOn,
                newState,
                facilitator,
                site,
                signalId,
                act,
                proposedBy,
                proposedAt,
                day,
                version);
    }
}

package fr.parvis.persons.support.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.persons.support.PriorityCriterion;
import fr.parvis.persons.support.ProposalState;
import fr.parvis.persons.support.RequestOrigin;
import fr.parvis.persons.support.SupportProposal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A proposal as the person and the one beside her read it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProposalResponse(
        UUID proposalId,
        UUID personId,
        RequestOrigin origin,
        List<PriorityCriterion> criteria,
        LocalDate requestedOn,
        ProposalState state,
        @Nullable String facilitatorSubject,
        @Nullable String preferredSite,
        @Nullable LocalDate decidedOn,
        @Nullable UUID actId) {

    public static ProposalResponse of(SupportProposal proposal) {
        return new ProposalResponse(
                proposal.handle(),
                proposal.personId().value(),
                proposal.origin(),
                proposal.criteria().stream().sorted().toList(),
                proposal.requestedOn(),
                proposal.state(),
                proposal.facilitatorSubject(),
                proposal.preferredSite(),
                proposal.decidedOn(),
                proposal.actId());
    }
}

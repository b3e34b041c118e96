package fr.parvis.persons.support.persistence;

import static java.util.Objects.requireNonNull;

import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.support.PriorityCriterion;
import fr.parvis.persons.support.ProposalState;
import fr.parvis.persons.support.RequestOrigin;
import fr.parvis.persons.support.SupportProposal;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Proposals as rows and back. */
final class ProposalRows {

    private ProposalRows() {}

    static ProposalRow create(SupportProposal proposal) {
        ProposalRow row = new ProposalRow();
        row.id = proposal.handle();
        row.personId = proposal.personId().value();
        row.origin = proposal.origin().name();
        row.criteria = proposal.criteria().stream()
                .map(PriorityCriterion::name)
                .sorted()
                .toArray(String[]::new);
        row.requestedOn = proposal.requestedOn();
        row.signalId = proposal.signalId();
        row.proposedBy = proposal.proposedBy();
        row.proposedAt = proposal.proposedAt();
        return update(proposal, row);
    }

    static ProposalRow update(SupportProposal proposal, ProposalRow row) {
        row.state = proposal.state().name();
        row.facilitatorSubject = proposal.facilitatorSubject();
        row.preferredSite = proposal.preferredSite();
        row.actId = proposal.actId();
        row.decidedOn = proposal.decidedOn();
        return row;
    }

    static SupportProposal read(ProposalRow row) {
        return new SupportProposal(
                row.id,
                new PersonId(row.personId),
                RequestOrigin.valueOf(row.origin),
                Arrays.stream(row.criteria).map(PriorityCriterion::valueOf).collect(Collectors.toUnmodifiableSet()),
                row.requestedOn,
                ProposalState.valueOf(row.state),
                row.facilitatorSubject,
                row.preferredSite,
                row.signalId,
                row.actId,
                row.proposedBy,
                row.proposedAt,
                row.decidedOn,
                requireNonNull(row.version));
    }
}

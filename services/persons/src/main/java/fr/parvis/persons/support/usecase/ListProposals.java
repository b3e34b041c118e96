package fr.parvis.persons.support.usecase;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.persons.access.AccessLog;
import fr.parvis.persons.access.Accessed;
import fr.parvis.persons.person.usecase.OpenFile;
import fr.parvis.persons.registry.Action;
import fr.parvis.persons.support.SupportProposal;
import fr.parvis.persons.support.SupportProposals;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Shows proposals: to a person her own, to a facilitator those of the files beside which she stands. */
@ApplicationScoped
public final class ListProposals {

    private final OpenFile files;
    private final SupportProposals proposals;
    private final AccessLog log;

    ListProposals(OpenFile files, SupportProposals proposals, AccessLog log) {
        this.files = files;
        this.proposals = proposals;
        this.log = log;
    }

    @WithTransaction
    public Uni<List<SupportProposal>> handle(Caller caller, int count, UUID after) {
        return proposals
                .ofFiles(Action.READ_PROPOSALS.sql(caller), count, after)
                .call(found -> log.record(
                        caller,
                        found.stream()
                                .map(proposal -> proposal.personId().value())
                                .toList(),
                        Accessed.PROPOSAL));
    }

    @WithTransaction
    public Uni<SupportProposal> one(Caller caller, UUID handle) {
        return proposals
                .find(handle)
                .map(found -> found.orElseThrow(Problems::notFound))
                .call(proposal ->
                        files.forReading(caller, proposal.personId(), Action.READ_PROPOSALS, Accessed.PROPOSAL));
    }
}

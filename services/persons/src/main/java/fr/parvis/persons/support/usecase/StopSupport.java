package fr.parvis.persons.support.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.persons.act.ActStatement;
import fr.parvis.persons.act.Matter;
import fr.parvis.persons.act.Writer;
import fr.parvis.persons.act.usecase.ActIntent;
import fr.parvis.persons.act.usecase.AdmitAct;
import fr.parvis.persons.person.Person;
import fr.parvis.persons.person.usecase.OpenFile;
import fr.parvis.persons.registry.Action;
import fr.parvis.persons.support.ProposalState;
import fr.parvis.persons.support.SupportProposal;
import fr.parvis.persons.support.SupportProposals;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** She takes her yes back, without a reason; twice is the same state and no second event. */
@ApplicationScoped
public final class StopSupport {

    private final OpenFile files;
    private final SupportProposals proposals;
    private final AdmitAct acts;
    private final WithdrawSupport withdraw;

    StopSupport(OpenFile files, SupportProposals proposals, AdmitAct acts, WithdrawSupport withdraw) {
        this.files = files;
        this.proposals = proposals;
        this.acts = acts;
        this.withdraw = withdraw;
    }

    @WithTransaction
    public Uni<SupportProposal> handle(Writer writer, UUID handle, @Nullable ActStatement statement) {
        return proposals
                .personOf(handle)
                .map(id -> id.orElseThrow(Problems::notFound))
                .chain(id -> files.forChange(writer.caller(), id, Action.STOP_SUPPORT))
                .chain(person -> proposals
                        .find(handle)
                        .map(found -> found.orElseThrow(Problems::notFound))
                        .chain(proposal -> proposal.state() == ProposalState.WITHDRAWN
                                ? Uni.createFrom().item(proposal)
                                : stop(writer, person, proposal, statement)));
    }

    private Uni<SupportProposal> stop(
            Writer writer, Person person, SupportProposal proposal, @Nullable ActStatement statement) {
        return acts.admit(writer, person, ActIntent.of(Matter.CASE_STOP, proposal.handle(), statement))
                .chain(act -> withdraw.one(person, proposal, act.id()));
    }
}

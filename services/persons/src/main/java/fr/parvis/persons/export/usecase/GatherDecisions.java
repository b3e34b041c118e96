package fr.parvis.persons.export.usecase;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.persons.act.Act;
import fr.parvis.persons.act.Acts;
import fr.parvis.persons.consent.Consent;
import fr.parvis.persons.consent.Consents;
import fr.parvis.persons.consent.usecase.ListConsents.WithHistory;
import fr.parvis.persons.export.FileExport.Decisions;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.registry.Action;
import fr.parvis.persons.support.SupportProposal;
import fr.parvis.persons.support.SupportProposals;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Every proposal, consent and act of hers, however many pages they fill, inside the caller's transaction. */
@ApplicationScoped
final class GatherDecisions {

    private static final UUID FIRST = new UUID(0, 0);

    private final SupportProposals proposals;
    private final Consents consents;
    private final Acts acts;

    GatherDecisions(SupportProposals proposals, Consents consents, Acts acts) {
        this.proposals = proposals;
        this.consents = consents;
        this.acts = acts;
    }

    Uni<Decisions> of(Caller caller, PersonId id) {
        return proposals(caller, id)
                .chain(asked -> consents(id)
                        .chain(allowed -> acts(caller, id).map(done -> new Decisions(asked, allowed, done))));
    }

    private Uni<List<SupportProposal>> proposals(Caller caller, PersonId id) {
        return new AllPages<SupportProposal, UUID>(
                        after -> proposals.ofFiles(
                                Action.READ_PROPOSALS.sql(caller), AllPages.SIZE, after == null ? FIRST : after),
                        SupportProposal::handle)
                .read()
                .map(all -> all.stream()
                        .filter(proposal -> proposal.personId().equals(id))
                        .toList());
    }

    private Uni<List<WithHistory>> consents(PersonId id) {
        return new AllPages<Consent, Consents.Position>(
                        after -> consents.page(id, AllPages.SIZE, after),
                        consent -> new Consents.Position(consent.recordedAt(), consent.id()))
                .read()
                .chain(all -> Multi.createFrom()
                        .iterable(all)
                        .onItem()
                        .transformToUniAndConcatenate(
                                consent -> consents.history(consent.id()).map(steps -> new WithHistory(consent, steps)))
                        .collect()
                        .asList());
    }

    private Uni<List<Act>> acts(Caller caller, PersonId id) {
        return new AllPages<Act, Acts.Position>(
                        after -> acts.page(id.value(), Action.READ_ACT.sql(caller), AllPages.SIZE, after),
                        act -> new Acts.Position(act.recordedAt(), act.id()))
                .read();
    }
}

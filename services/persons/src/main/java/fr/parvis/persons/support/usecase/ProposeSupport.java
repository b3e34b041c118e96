package fr.parvis.persons.support.usecase;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.persons.person.Person;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.person.Persons;
import fr.parvis.persons.person.usecase.OpenFile;
import fr.parvis.persons.refusal.PersonsProblem;
import fr.parvis.persons.refusal.RefusedException;
import fr.parvis.persons.refusal.Rule;
import fr.parvis.persons.registry.Action;
import fr.parvis.persons.registry.Facts;
import fr.parvis.persons.signal.PrioritySignal;
import fr.parvis.persons.signal.PrioritySignals;
import fr.parvis.persons.signal.SignalState;
import fr.parvis.persons.support.ProposalState;
import fr.parvis.persons.support.RequestOrigin;
import fr.parvis.persons.support.SupportProposal;
import fr.parvis.persons.support.SupportProposals;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Puts the question. It opens nothing: the case waits for her yes (PER-02, PER-04). */
@ApplicationScoped
public final class ProposeSupport {

    private final OpenFile files;
    private final Persons persons;
    private final SupportProposals proposals;
    private final PrioritySignals signals;
    private final Clock clock;

    ProposeSupport(OpenFile files, Persons persons, SupportProposals proposals, PrioritySignals signals, Clock clock) {
        this.files = files;
        this.persons = persons;
        this.proposals = proposals;
        this.signals = signals;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<SupportProposal> handle(Caller caller, PersonId id, SupportRequest request) {
        return files.forChange(caller, id, Action.PROPOSE_SUPPORT)
                .chain(person -> proposals
                        .running(id)
                        .invoke(ProposeSupport::refuseSecond)
                        .chain(() -> signalOf(caller, id, request))
                        .chain(signal -> propose(caller, person, request, signal)));
    }

    private static void refuseSecond(Optional<SupportProposal> running) {
        if (running.isPresent()) {
            throw new ProblemException(PersonsProblem.SUPPORT_ALREADY_RUNNING);
        }
    }

    private Uni<Optional<PrioritySignal>> signalOf(Caller caller, PersonId id, SupportRequest request) {
        UUID signalId = request.signalId();
        return signalId == null
                ? Uni.createFrom().item(Optional.empty())
                : signals.findForChange(signalId)
                        .map(found -> open(found, caller))
                        .call(signal -> signals.take(signalId, id, caller.subject()))
                        .map(Optional::of);
    }

    private static PrioritySignal open(Optional<PrioritySignal> found, Caller caller) {
        // A person does not know signals; only those who go and ask see them.
        PrioritySignal signal = found.filter(_ -> Action.TAKE_SIGNAL.permits(caller, Facts.NONE))
                .orElseThrow(() -> new RefusedException("signalId", Rule.UNKNOWN_SIGNAL));
        if (signal.state() != SignalState.OPEN) {
            throw new ProblemException(PersonsProblem.SIGNAL_ALREADY_TAKEN);
        }
        return signal;
    }

    private Uni<SupportProposal> propose(
            Caller caller, Person person, SupportRequest request, Optional<PrioritySignal> signal) {
        boolean herself = Facts.of(person).isHers(caller);
        LocalDate today = LocalDate.now(clock);
        SupportProposal proposal = new SupportProposal(
                UUID.randomUUID(),
                person.id(),
                signal.map(_ -> RequestOrigin.ARS_SIGNAL).orElse(herself ? RequestOrigin.PERSON : request.origin()),
                signal.map(PrioritySignal::criteria).orElse(request.criteria()),
                request.requestedOn(today),
                ProposalState.PROPOSED,
                null,
                null,
                request.signalId(),
                null,
                caller.subject(),
                clock.instant(),
                null,
                0);
        return persons.save(herself ? person : person.presentedBy(caller.subject()))
                .chain(() -> proposals.add(proposal));
    }
}

package fr.parvis.persons.support.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.persons.act.ActAnswer;
import fr.parvis.persons.act.ActStatement;
import fr.parvis.persons.act.Acts;
import fr.parvis.persons.act.Matter;
import fr.parvis.persons.act.Writer;
import fr.parvis.persons.act.usecase.ActIntent;
import fr.parvis.persons.act.usecase.AdmitAct;
import fr.parvis.persons.person.Person;
import fr.parvis.persons.person.Persons;
import fr.parvis.persons.person.usecase.OpenFile;
import fr.parvis.persons.reference.Audience;
import fr.parvis.persons.reference.References;
import fr.parvis.persons.registry.Action;
import fr.parvis.persons.signal.PrioritySignals;
import fr.parvis.persons.statistics.Population;
import fr.parvis.persons.statistics.usecase.CopySignal;
import fr.parvis.persons.support.SupportAnswer;
import fr.parvis.persons.support.SupportDecision;
import fr.parvis.persons.support.SupportNews;
import fr.parvis.persons.support.SupportProposal;
import fr.parvis.persons.support.SupportProposals;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes her yes or no. A yes tells facilitation; a no tells nobody and removes how a signal said to reach her (PER-22). */
@ApplicationScoped
public final class DecideSupport {

    private static final Set<Matter> DECISIONS = EnumSet.of(Matter.SUPPORT_DECISION, Matter.CASE_STOP);

    private final OpenFile files;
    private final Persons persons;
    private final SupportProposals proposals;
    private final AdmitAct acts;
    private final Acts register;
    private final References references;
    private final SupportNews news;
    private final PrioritySignals signals;
    private final CopySignal copy;
    private final Clock clock;

    DecideSupport(
            OpenFile files,
            Persons persons,
            SupportProposals proposals,
            AdmitAct acts,
            Acts register,
            References references,
            SupportNews news,
            PrioritySignals signals,
            CopySignal copy,
            Clock clock) {
        this.files = files;
        this.persons = persons;
        this.proposals = proposals;
        this.acts = acts;
        this.register = register;
        this.references = references;
        this.news = news;
        this.signals = signals;
        this.copy = copy;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<SupportProposal> handle(
            Writer writer, UUID handle, SupportDecision decision, @Nullable ActStatement statement) {
        return proposals
                .personOf(handle)
                .map(id -> id.orElseThrow(Problems::notFound))
                .chain(id -> files.forChange(writer.caller(), id, Action.DECIDE_SUPPORT))
                .chain(person -> proposals
                        .find(handle)
                        .map(found -> found.orElseThrow(Problems::notFound))
                        .chain(proposal -> proposal.isAlready(decision.answer())
                                ? Uni.createFrom().item(proposal)
                                : decide(writer, person, proposal, decision, statement)));
    }

    private Uni<SupportProposal> decide(
            Writer writer,
            Person person,
            SupportProposal proposal,
            SupportDecision decision,
            @Nullable ActStatement statement) {
        ActIntent intent = ActIntent.of(Matter.SUPPORT_DECISION, proposal.handle(), statement)
                .answering(decision.answer() == SupportAnswer.ACCEPTED ? ActAnswer.YES : ActAnswer.NO);
        return lastNo(person, decision.answer())
                .chain(no -> acts.admit(writer, person, intent.after(no)))
                .map(act -> proposal.decide(decision, act.id(), LocalDate.now(clock)))
                .chain(proposals::save)
                .call(decided -> decision.answer() == SupportAnswer.ACCEPTED
                        ? tellFacilitation(person, decided)
                        : forget(decided));
    }

    /** A yes of before she last decided on support, or stopped it, no longer counts; a no always does (PER-22). */
    private Uni<Optional<Instant>> lastNo(Person person, SupportAnswer answer) {
        return answer == SupportAnswer.ACCEPTED
                ? register.lastPerformed(person.id().value(), DECISIONS)
                : Uni.createFrom().item(Optional.empty());
    }

    private Uni<Void> tellFacilitation(Person person, SupportProposal accepted) {
        return persons.save(person.besideFacilitator(accepted.facilitatorSubject()))
                .chain(() -> references.issue(person.id(), Audience.FACILITATION))
                .chain(reference -> news.accepted(
                        accepted,
                        reference,
                        person.identity().communeCode(),
                        Population.of(person, LocalDate.now(clock))))
                .chain(() -> tellFigures(accepted.signalId()));
    }

    private Uni<Void> tellFigures(@Nullable UUID signal) {
        return signal == null ? Uni.createFrom().voidItem() : copy.accepted(signal);
    }

    private Uni<Void> forget(SupportProposal refused) {
        UUID signal = refused.signalId();
        return signal == null ? Uni.createFrom().voidItem() : signals.forgetContact(signal);
    }
}

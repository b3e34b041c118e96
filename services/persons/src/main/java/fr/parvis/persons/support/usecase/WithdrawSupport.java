package fr.parvis.persons.support.usecase;

import fr.parvis.persons.person.Person;
import fr.parvis.persons.person.Persons;
import fr.parvis.persons.reference.Audience;
import fr.parvis.persons.reference.References;
import fr.parvis.persons.support.SupportNews;
import fr.parvis.persons.support.SupportProposal;
import fr.parvis.persons.support.SupportProposals;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Ends support under an act already admitted, inside its transaction; facilitation hears it and closes the case. */
@ApplicationScoped
public final class WithdrawSupport {

    private final Persons persons;
    private final SupportProposals proposals;
    private final References references;
    private final SupportNews news;
    private final Clock clock;

    WithdrawSupport(Persons persons, SupportProposals proposals, References references, SupportNews news, Clock clock) {
        this.persons = persons;
        this.proposals = proposals;
        this.references = references;
        this.news = news;
        this.clock = clock;
    }

    /** The support that runs; without one nothing happens. */
    public Uni<Void> running(Person person, UUID act) {
        return proposals
                .running(person.id())
                .map(found -> found.filter(SupportProposal::isAccepted))
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : one(person, found.get(), act).replaceWithVoid());
    }

    Uni<SupportProposal> one(Person person, SupportProposal proposal, UUID act) {
        return proposals
                .save(proposal.withdraw(act, LocalDate.now(clock)))
                .call(() -> persons.save(person.besideFacilitator(null)))
                .call(stopped -> references
                        .issue(person.id(), Audience.FACILITATION)
                        .chain(reference -> news.withdrawn(stopped, reference)));
    }
}

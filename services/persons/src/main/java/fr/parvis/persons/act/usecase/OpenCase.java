package fr.parvis.persons.act.usecase;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.persons.person.FileAccess;
import fr.parvis.persons.person.Person;
import fr.parvis.persons.person.Persons;
import fr.parvis.persons.reference.Audience;
import fr.parvis.persons.reference.References;
import fr.parvis.persons.support.SupportProposal;
import fr.parvis.persons.support.SupportProposals;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * The door for a facilitator whom she chose after her yes had named nobody: such a case is open, and whoever presented it is not the only one she
 * may choose. It admits to the choice alone and shows nothing of the file; whether she chose is for the evidence to say.
 */
@ApplicationScoped
public final class OpenCase {

    private final References references;
    private final Persons persons;
    private final SupportProposals proposals;

    OpenCase(References references, Persons persons, SupportProposals proposals) {
        this.references = references;
        this.persons = persons;
        this.proposals = proposals;
    }

    /** Holds the file until the transaction ends, so that one of many takers is first; a case that is not open is a 404. */
    Uni<Person> forChoice(Caller caller, UUID facilitationReference) {
        return references
                .resolve(facilitationReference, Audience.FACILITATION)
                .map(id -> id.orElseThrow(Problems::notFound))
                .chain(persons::findForChange)
                .map(found -> found.orElseThrow(Problems::notFound))
                .call(person ->
                        FileAccess.maySee(caller, person) ? Uni.createFrom().voidItem() : requireOpen(person));
    }

    private Uni<SupportProposal> requireOpen(Person person) {
        return proposals
                .running(person.id())
                .map(running -> running.filter(SupportProposal::isAccepted)
                        .filter(accepted ->
                                accepted.facilitatorSubject() == null && person.facilitatorSubject() == null)
                        .orElseThrow(Problems::notFound));
    }
}

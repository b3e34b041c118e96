package fr.parvis.persons.support.usecase;

import fr.parvis.persons.person.Person;
import fr.parvis.persons.registry.Condition;
import fr.parvis.persons.registry.ConditionSource;
import fr.parvis.persons.support.SupportProposal;
import fr.parvis.persons.support.SupportProposals;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Whether her yes named nobody and nobody is beside her yet: whoever presented it is not the only one she may choose. */
@ApplicationScoped
final class NamesNoFacilitator implements ConditionSource {

    private final SupportProposals proposals;

    NamesNoFacilitator(SupportProposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public Condition condition() {
        return Condition.CASE_WITHOUT_FACILITATOR;
    }

    @Override
    public Uni<Boolean> holdsOf(Person person) {
        return proposals
                .running(person.id())
                .map(running -> person.facilitatorSubject() == null
                        && running.filter(SupportProposal::isAccepted)
                                .filter(accepted -> accepted.facilitatorSubject() == null)
                                .isPresent());
    }
}

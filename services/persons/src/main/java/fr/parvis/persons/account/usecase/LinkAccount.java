package fr.parvis.persons.account.usecase;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.persons.account.CardGate;
import fr.parvis.persons.person.Person;
import fr.parvis.persons.person.Persons;
import fr.parvis.persons.person.usecase.FindMe;
import fr.parvis.persons.refusal.PersonsProblem;
import fr.parvis.persons.refusal.RefusedException;
import fr.parvis.persons.refusal.Rule;
import fr.parvis.persons.registry.Action;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Ties the caller's account to the file her card opens. One account, one file; linking twice is the same answer. */
@ApplicationScoped
public final class LinkAccount {

    private final CardGate gate;
    private final Persons persons;
    private final FindMe findMe;

    LinkAccount(CardGate gate, Persons persons, FindMe findMe) {
        this.gate = gate;
        this.persons = persons;
        this.findMe = findMe;
    }

    @WithTransaction
    public Uni<FindMe.Me> handle(Caller caller, String cardId, String code) {
        Action.LINK_ACCOUNT.require(caller);
        return gate.open(cardId, code)
                .map(file -> file.orElseThrow(() -> new RefusedException("code", Rule.CODE_NOT_ACCEPTED)))
                .chain(card -> persons.findForChange(card.person()).map(found -> found.orElseThrow(Problems::notFound)))
                .chain(person -> link(caller, person))
                .chain(() -> findMe.handle(caller));
    }

    private Uni<Person> link(Caller caller, Person person) {
        if (person.isAccount(caller.subject())) {
            return Uni.createFrom().item(person);
        }
        if (person.accountSubject() != null) {
            throw new ProblemException(PersonsProblem.ACCOUNT_ALREADY_LINKED);
        }
        return persons.findByAccount(caller.subject()).chain(other -> {
            if (other.isPresent()) {
                throw new ProblemException(PersonsProblem.ACCOUNT_ALREADY_LINKED);
            }
            return persons.save(person.linkedTo(caller.subject()));
        });
    }
}

package fr.parvis.persons.person.usecase;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.persons.person.BeneficiaryKind;
import fr.parvis.persons.person.FileAccess;
import fr.parvis.persons.person.Identity;
import fr.parvis.persons.person.IdentityRules;
import fr.parvis.persons.person.Person;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.person.Persons;
import fr.parvis.persons.reference.Audience;
import fr.parvis.persons.reference.References;
import fr.parvis.persons.refusal.PersonsProblem;
import fr.parvis.persons.registry.Action;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Opens a file with an alias or a name and nothing else asked (PER-01, PER-05). */
@ApplicationScoped
public final class RegisterPerson {

    private final Persons persons;
    private final References references;
    private final Clock clock;

    RegisterPerson(Persons persons, References references, Clock clock) {
        this.persons = persons;
        this.references = references;
        this.clock = clock;
    }

    /** A facilitator registers somebody; a person registers herself, and her account is tied to the file at once. */
    @WithTransaction
    public Uni<Person> handle(Caller caller, BeneficiaryKind kind, Identity identity) {
        Action.REGISTER_PERSON.require(caller);
        IdentityRules.check(identity, LocalDate.now(clock));
        return caller.has(FileAccess.FACILITATOR)
                ? open(newFile(caller, kind, identity, null))
                : registerHerself(caller, kind, identity);
    }

    private Uni<Person> registerHerself(Caller caller, BeneficiaryKind kind, Identity identity) {
        return persons.findByAccount(caller.subject()).chain(known -> {
            if (known.isPresent()) {
                throw new ProblemException(PersonsProblem.ACCOUNT_ALREADY_LINKED);
            }
            return open(newFile(caller, kind, identity, caller.subject()));
        });
    }

    /** With facilitation's reference from the first day: the ledger would name her erasure by it, also to a backup made today. */
    private Uni<Person> open(Person file) {
        return persons.add(file).call(person -> references.issue(person.id(), Audience.FACILITATION));
    }

    private Person newFile(Caller caller, BeneficiaryKind kind, Identity identity, @Nullable String account) {
        return new Person(PersonId.next(), kind, identity, account, caller.subject(), null, clock.instant(), 0);
    }
}

package fr.parvis.persons.person.usecase;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.persons.person.BeneficiaryKind;
import fr.parvis.persons.person.Identity;
import fr.parvis.persons.person.IdentityRules;
import fr.parvis.persons.person.Person;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.person.Persons;
import fr.parvis.persons.registry.Action;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Replaces what a person says of herself. */
@ApplicationScoped
public final class ChangeIdentity {

    private final OpenFile files;
    private final Persons persons;
    private final Clock clock;

    ChangeIdentity(OpenFile files, Persons persons, Clock clock) {
        this.files = files;
        this.persons = persons;
        this.clock = clock;
    }

    /**
     * Replaces kind and identity.
     *
     * @param expected throws unless the caller saw the current state ({@code If-Match})
     */
    @WithTransaction
    public Uni<Person> handle(
            Caller caller, PersonId id, BeneficiaryKind kind, Identity identity, Consumer<Person> expected) {
        return files.forChange(caller, id, Action.CHANGE_IDENTITY).chain(person -> {
            expected.accept(person);
            IdentityRules.check(identity, LocalDate.now(clock));
            return persons.save(person.withIdentity(kind, identity));
        });
    }
}

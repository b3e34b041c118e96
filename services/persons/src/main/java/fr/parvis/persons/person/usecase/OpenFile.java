package fr.parvis.persons.person.usecase;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.persons.access.AccessLog;
import fr.parvis.persons.access.Accessed;
import fr.parvis.persons.person.Person;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.person.Persons;
import fr.parvis.persons.reference.Audience;
import fr.parvis.persons.reference.References;
import fr.parvis.persons.registry.Action;
import fr.parvis.persons.registry.Facts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The one door to a file, inside the caller's transaction: what is to be done is asked of the registry. An unknown file and somebody else's are the
 * same 404.
 */
@ApplicationScoped
public final class OpenFile {

    private final Persons persons;
    private final References references;
    private final AccessLog log;
    private final FindFacts facts;

    OpenFile(Persons persons, References references, AccessLog log, FindFacts facts) {
        this.persons = persons;
        this.references = references;
        this.log = log;
        this.facts = facts;
    }

    /** Opens it to be read and notes who read what. */
    public Uni<Person> forReading(Caller caller, PersonId id, Action action, Accessed what) {
        return again(caller, id, action).call(person -> log.record(caller, List.of(id.value()), what));
    }

    /** Opens it for the next piece of a reading already noted. */
    public Uni<Person> again(Caller caller, PersonId id, Action action) {
        return persons.find(id).map(OpenFile::known).call(person -> ask(caller, person, action));
    }

    /** Opens it for a decision, and holds it until the transaction ends. */
    public Uni<Person> forChange(Caller caller, PersonId id, Action action) {
        return persons.findForChange(id).map(OpenFile::known).call(person -> ask(caller, person, action));
    }

    /** The same, for those who know her as facilitation does. */
    public Uni<Person> forChange(Caller caller, UUID facilitationReference, Action action) {
        return references
                .resolve(facilitationReference, Audience.FACILITATION)
                .map(id -> id.orElseThrow(Problems::notFound))
                .chain(id -> forChange(caller, id, action));
    }

    /** Holds it and says what is known of it, when what is asked for depends on a part of it that has to be read first. */
    public Uni<Facts> holding(PersonId id, Action action) {
        return persons.findForChange(id).map(OpenFile::known).chain(person -> facts.of(person, action));
    }

    private Uni<Void> ask(Caller caller, Person person, Action action) {
        return facts.of(person, action)
                .invoke(known -> action.decide(caller, known).require())
                .replaceWithVoid();
    }

    private static Person known(Optional<Person> found) {
        return found.orElseThrow(Problems::notFound);
    }
}

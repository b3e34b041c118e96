package fr.parvis.persons.person.usecase;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.persons.access.AccessLog;
import fr.parvis.persons.access.Accessed;
import fr.parvis.persons.person.FileAccess;
import fr.parvis.persons.person.Person;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.person.Persons;
import fr.parvis.persons.reference.Audience;
import fr.parvis.persons.reference.References;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The one door to a file, inside the caller's transaction: an unknown file and somebody else's are the same 404. */
@ApplicationScoped
public final class OpenFile {

    private final Persons persons;
    private final References references;
    private final AccessLog log;

    OpenFile(Persons persons, References references, AccessLog log) {
        this.persons = persons;
        this.references = references;
        this.log = log;
    }

    /** Opens it to be read and notes who read what. */
    public Uni<Person> forReading(Caller caller, PersonId id, Accessed what) {
        return persons.find(id)
                .map(found -> visible(caller, found))
                .call(person -> log.record(caller, List.of(id.value()), what));
    }

    /** Opens it for a decision, and holds it until the transaction ends. */
    public Uni<Person> forChange(Caller caller, PersonId id) {
        return persons.findForChange(id).map(found -> visible(caller, found));
    }

    /** The same, for those who know her as facilitation does. */
    public Uni<Person> forChange(Caller caller, UUID facilitationReference) {
        return references
                .resolve(facilitationReference, Audience.FACILITATION)
                .map(id -> id.orElseThrow(Problems::notFound))
                .chain(id -> forChange(caller, id));
    }

    private static Person visible(Caller caller, Optional<Person> found) {
        return found.filter(person -> FileAccess.maySee(caller, person)).orElseThrow(Problems::notFound);
    }
}

package fr.parvis.persons.person.usecase;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.persons.access.AccessLog;
import fr.parvis.persons.access.Accessed;
import fr.parvis.persons.closing.Closing;
import fr.parvis.persons.closing.Closings;
import fr.parvis.persons.person.FileAccess;
import fr.parvis.persons.person.Person;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.person.Persons;
import fr.parvis.persons.reference.Audience;
import fr.parvis.persons.reference.References;
import fr.parvis.persons.refusal.PersonsProblem;
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
    private final Closings closings;

    OpenFile(Persons persons, References references, AccessLog log, Closings closings) {
        this.persons = persons;
        this.references = references;
        this.log = log;
        this.closings = closings;
    }

    /** Opens it to be read and notes who read what. */
    public Uni<Person> forReading(Caller caller, PersonId id, Accessed what) {
        return persons.find(id)
                .map(found -> visible(caller, found))
                .call(person -> log.record(caller, List.of(id.value()), what));
    }

    /** Opens it for the next piece of a reading already noted. */
    public Uni<Person> again(Caller caller, PersonId id) {
        return persons.find(id).map(found -> visible(caller, found));
    }

    /** Opens it for a decision, and holds it until the transaction ends. Into a file she closed nothing is written. */
    public Uni<Person> forChange(Caller caller, PersonId id) {
        return forEnding(caller, id).call(() -> closings.of(id).invoke(OpenFile::requireOpen));
    }

    /** The same of a file that may be closed: only to close it, erase it, open it again, or say why it must be kept. */
    public Uni<Person> forEnding(Caller caller, PersonId id) {
        return persons.findForChange(id).map(found -> visible(caller, found));
    }

    /** The same, for those who know her as facilitation does. */
    public Uni<Person> forChange(Caller caller, UUID facilitationReference) {
        return references
                .resolve(facilitationReference, Audience.FACILITATION)
                .map(id -> id.orElseThrow(Problems::notFound))
                .chain(id -> forChange(caller, id));
    }

    private static void requireOpen(Optional<Closing> closing) {
        if (closing.isPresent()) {
            throw new ProblemException(PersonsProblem.FILE_CLOSED);
        }
    }

    private static Person visible(Caller caller, Optional<Person> found) {
        return found.filter(person -> FileAccess.maySee(caller, person)).orElseThrow(Problems::notFound);
    }
}

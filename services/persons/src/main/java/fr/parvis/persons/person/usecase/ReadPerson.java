package fr.parvis.persons.person.usecase;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.persons.access.Accessed;
import fr.parvis.persons.person.Person;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.registry.Action;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Shows a file to the person or to the one beside her. */
@ApplicationScoped
public final class ReadPerson {

    private final OpenFile files;

    ReadPerson(OpenFile files) {
        this.files = files;
    }

    @WithTransaction
    public Uni<Person> handle(Caller caller, PersonId id) {
        return files.forReading(caller, id, Action.READ_FILE, Accessed.FILE);
    }
}

package fr.parvis.persons.person.usecase;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.persons.access.AccessLog;
import fr.parvis.persons.access.Accessed;
import fr.parvis.persons.communication.CommunicationProfile;
import fr.parvis.persons.person.Person;
import fr.parvis.persons.person.Persons;
import fr.parvis.persons.reference.Audience;
import fr.parvis.persons.reference.References;
import fr.parvis.persons.registry.Action;
import fr.parvis.persons.registry.Facts;
import fr.parvis.persons.section.Sections;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Which file belongs to this account; 404 while none does. */
@ApplicationScoped
public final class FindMe {

    private final Persons persons;
    private final References references;
    private final Sections sections;
    private final AccessLog log;

    FindMe(Persons persons, References references, Sections sections, AccessLog log) {
        this.persons = persons;
        this.references = references;
        this.sections = sections;
        this.log = log;
    }

    @WithTransaction
    public Uni<Me> handle(Caller caller) {
        return persons.findByAccount(caller.subject())
                .map(found -> found.orElseThrow(Problems::notFound))
                .invoke(person ->
                        Action.FIND_OWN_FILE.decide(caller, Facts.of(person)).require())
                .call(person -> log.record(caller, List.of(person.id().value()), Accessed.NAME))
                .chain(this::withReference);
    }

    private Uni<Me> withReference(Person person) {
        return references
                .issue(person.id(), Audience.FACILITATION)
                .chain(reference -> sections.find(person.id().value(), CommunicationProfile.SHEET)
                        .map(sheet -> new Me(person, reference, sheet.content())));
    }

    /**
     * A file and its reference.
     *
     * @param facilitationReference how facilitation knows her
     * @param communication how to speak with her
     */
    public record Me(Person person, UUID facilitationReference, CommunicationProfile communication) {}
}

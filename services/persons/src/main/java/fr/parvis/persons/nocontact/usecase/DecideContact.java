package fr.parvis.persons.nocontact.usecase;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.persons.nocontact.NoContact;
import fr.parvis.persons.nocontact.NoContacts;
import fr.parvis.persons.nocontact.Whom;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.person.Persons;
import fr.parvis.persons.reference.Audience;
import fr.parvis.persons.reference.References;
import fr.parvis.persons.refusal.RefusedException;
import fr.parvis.persons.refusal.Rule;
import fr.parvis.persons.registry.Action;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * To be asked before a guest list, an invitation, a mail, a letter or a calendar names anybody; none of them exists yet. A no means that somebody stands on her list, or that nothing
 * is known of her here: who asks never learns which (PER-24).
 */
@ApplicationScoped
public final class DecideContact {

    public static final int LIMIT = 200;

    private final References references;
    private final Persons persons;
    private final NoContacts list;

    DecideContact(References references, Persons persons, NoContacts list) {
        this.references = references;
        this.persons = persons;
        this.list = list;
    }

    /** In the order asked: whether each may be contacted about her. */
    @WithTransaction
    public Uni<List<Boolean>> handle(Caller caller, UUID personReference, List<Whom> candidates) {
        if (candidates.size() > LIMIT) {
            throw new RefusedException("candidates", Rule.TOO_MANY);
        }
        return references
                .resolve(personReference, Audience.FACILITATION)
                .chain(id ->
                        id.isEmpty() ? Uni.createFrom().item(Optional.<PersonId>empty()) : visible(caller, id.get()))
                .chain(id -> id.isEmpty()
                        ? Uni.createFrom()
                                .item(candidates.stream().map(_ -> false).toList())
                        : list.standing(List.of(id.get().value())).map(entries -> decide(entries, candidates)));
    }

    private Uni<Optional<PersonId>> visible(Caller caller, PersonId id) {
        return persons.find(id)
                .map(found -> found.filter(person -> Action.DECIDE_CONTACT.permits(caller, person))
                        .map(_ -> id));
    }

    private static List<Boolean> decide(List<NoContact> entries, List<Whom> candidates) {
        return candidates.stream()
                .map(candidate -> !candidate.isNobody()
                        && entries.stream().noneMatch(entry -> entry.whom().shutsOut(candidate)))
                .toList();
    }
}

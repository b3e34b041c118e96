package fr.parvis.persons.signal;

import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.registry.Selection;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where signals are kept. */
public interface PrioritySignals {

    Uni<Void> add(PrioritySignal signal);

    /** Names a stored signal towards the figures and nobody else. */
    Uni<UUID> copyHandle(UUID id);

    /** The same of every signal that led to this file. */
    Uni<List<UUID>> copyHandlesOf(PersonId person);

    /** These, in the order they came, after {@code after}. */
    Uni<List<PrioritySignal>> waiting(Selection visible, int count, Arrival after);

    /** Holds the signal until the transaction ends. */
    Uni<Optional<PrioritySignal>> findForChange(UUID id);

    Uni<Void> take(UUID id, PersonId person, String subject);

    /** Those received before that moment that still say how to reach the person, the oldest first; held until the transaction ends. */
    Uni<List<UUID>> withContactSince(Instant before, int count);

    /** How many those are. */
    Uni<Long> countWithContactSince(Instant before);

    /** Forgets how to reach the person: the words and the key they were written with. */
    Uni<Void> forgetContact(UUID id);
}

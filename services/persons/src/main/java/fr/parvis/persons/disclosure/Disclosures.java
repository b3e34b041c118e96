package fr.parvis.persons.disclosure;

import fr.parvis.persons.person.PersonId;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where disclosures are kept. */
public interface Disclosures {

    Uni<Disclosure> add(Disclosure disclosure);

    Uni<Optional<Disclosure>> find(UUID handle);

    /** Holds it until the transaction ends. */
    Uni<Optional<Disclosure>> findForChange(UUID handle);

    /** Whose disclosure it is, without loading it. */
    Uni<Optional<PersonId>> personOf(UUID handle);

    Uni<Optional<Disclosure>> findByReleaseKey(UUID releaseKey);

    Uni<List<Disclosure>> grantedUnder(UUID consentId);

    /** Handles of this person's disclosures of which the other side has not said that nothing is left. */
    Uni<List<UUID>> notRemoved(PersonId person);

    /** The other side says that nothing is left of it there. */
    Uni<Void> removed(UUID handle, Instant at);

    Uni<Disclosure> end(UUID handle, EndReason reason, Instant at);

    /** Takes the turn to write the watermark {@code readAt}, unless one not older than {@code since} was written. */
    Uni<Boolean> takeWatermarkTurn(Instant readAt, Instant since);
}

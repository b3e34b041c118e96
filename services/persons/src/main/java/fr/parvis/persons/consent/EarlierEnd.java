package fr.parvis.persons.consent;

import fr.parvis.persons.person.PersonId;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;

/** A no of hers that is no consent and speaks against a new yes all the same: she had ended what the yes is about (PER-22). */
public interface EarlierEnd {

    /** When she last said so, by the day she said it; empty when she never did. */
    Uni<Optional<Instant>> of(PersonId person, Terms yes);
}

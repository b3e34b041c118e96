package fr.parvis.persons.consent;

import fr.parvis.persons.person.PersonId;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where consents are kept. Each new state leaves a line of history that nothing removes. */
public interface Consents {

    Uni<Consent> add(Consent consent);

    Uni<Optional<Consent>> find(UUID id);

    Uni<Optional<PersonId>> personOf(UUID id);

    /** What she can still take back. */
    Uni<List<Consent>> withdrawable(PersonId person);

    /** All of hers for this purpose, whatever became of them. */
    Uni<List<Consent>> forPurpose(PersonId person, ConsentPurpose purpose);

    /** What she refused or took back for this purpose. */
    Uni<List<Consent>> denied(PersonId person, ConsentPurpose purpose);

    Uni<Consent> save(Consent consent, ConsentState state, @Nullable UUID actId, Instant at);

    /** Newest first. */
    Uni<List<Consent>> page(PersonId person, int count, @Nullable Position after);

    Uni<List<Step>> history(UUID consentId);

    /** Granted ones of these persons, with nothing decrypted but what a decision needs. */
    Uni<List<Consent>> granted(List<UUID> persons);

    /** Granted ones whose last day is before {@code today}. */
    Uni<List<UUID>> over(LocalDate today, int count);

    /** One state it was in. */
    record Step(ConsentState state, @Nullable UUID actId, Instant at) {}

    /** Where a consent stands in the list. */
    record Position(Instant recordedAt, UUID id) {

        public static Position parse(String text) {
            int bar = text.indexOf('|');
            return new Position(Instant.parse(text.substring(0, bar)), UUID.fromString(text.substring(bar + 1)));
        }

        public static String of(Consent consent) {
            return consent.recordedAt() + "|" + consent.id();
        }
    }
}

package fr.parvis.persons.locker;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** To whom she shows a document. */
public sealed interface ShareRecipient {

    /**
     * The one beside her on the day she said it, and nobody who comes after.
     *
     * @param subject account
     */
    record Facilitator(String subject) implements ShareRecipient {}

    /** Somebody of her entourage. */
    record Member(UUID memberId) implements ShareRecipient {}

    /**
     * A role in an organisation, as in a consent.
     *
     * @param organisation code of the directory
     */
    record Structure(String organisation, @Nullable String roleInStructure) implements ShareRecipient {}
}

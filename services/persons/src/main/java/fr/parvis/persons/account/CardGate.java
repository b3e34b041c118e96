package fr.parvis.persons.account;

import fr.parvis.persons.person.PersonId;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;

/** Compares a card and its code with what was handed out; every try counts, whatever becomes of the request around it. */
public interface CardGate {

    /** The file the card opens; empty for an unknown or revoked card, a wrong code, or no tries left: nobody can tell which. */
    Uni<Optional<OpenedCard>> open(String cardId, String code);

    /**
     * A card that opened.
     *
     * @param issuedAt when it was handed out
     */
    record OpenedCard(PersonId person, Instant issuedAt) {}
}

package fr.parvis.persons.account;

import fr.parvis.persons.person.PersonId;
import io.smallrye.mutiny.Uni;
import java.time.Instant;

/** The cards handed out. */
public interface AccessCards {

    /** Puts a new card in use; the one before opens nothing any more. */
    Uni<Void> replace(PersonId person, NewCard card);

    /**
     * A card as it is handed over.
     *
     * @param code shown once, stored only as a digest
     */
    record NewCard(String id, String code, String issuedBy, Instant issuedAt) {

        @Override
        public String toString() {
            return "NewCard[" + id + "]";
        }
    }
}

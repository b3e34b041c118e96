package fr.parvis.facilitation.erasure;

import fr.parvis.facilitation.person.PersonReference;
import io.smallrye.mutiny.Uni;
import java.time.LocalDate;

/** Where it stands who was erased. */
public interface ErasedPersons {

    /**
     * Until this transaction ends nobody else opens a case for that person, erases her, or writes into a case of hers: what is opened is either seen by
     * the erasure or finds it.
     */
    Uni<Void> hold(PersonReference person);

    Uni<Boolean> contains(PersonReference person);

    /** Writes it down; false when it stood there. */
    Uni<Boolean> add(PersonReference person, LocalDate erasedOn);

    /** Removes her key and every row of hers. Fails unless it is written down. */
    Uni<Void> removeAll(PersonReference person);
}

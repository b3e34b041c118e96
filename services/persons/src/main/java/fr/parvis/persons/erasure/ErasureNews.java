package fr.parvis.persons.erasure;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.UUID;

/** What the ledger hears of an erasure, in the transaction that makes it true. */
public interface ErasureNews {

    /**
     * A file is erased.
     *
     * @param subject facilitation's reference of her
     * @param day Europe/Paris
     */
    Uni<Void> erased(UUID subject, LocalDate day);
}

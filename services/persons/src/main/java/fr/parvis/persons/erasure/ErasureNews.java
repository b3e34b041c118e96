package fr.parvis.persons.erasure;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.UUID;

/** What the ledger and the figures hear of an erasure, in the transaction that makes it true. */
public interface ErasureNews {

    Uni<Void> erased(UUID subject, LocalDate day);
}

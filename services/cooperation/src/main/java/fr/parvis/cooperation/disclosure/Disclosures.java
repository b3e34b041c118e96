package fr.parvis.cooperation.disclosure;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Where the state of disclosures is kept. Every call runs in the caller's transaction. */
public interface Disclosures {

    /** Holds the handle, known or not, until the transaction ends: its grant, its end and its content come one after the other. */
    Uni<Optional<Disclosure>> hold(UUID handle);

    /** Those that are known, without holding them. */
    Uni<Map<UUID, Disclosure>> find(Collection<UUID> handles);

    Uni<Void> save(Disclosure disclosure);

    /**
     * Keeps the proof that it ended: handle, ENDED, day.
     *
     * @return number of this trace, growing per handle
     */
    Uni<Long> saveEnded(Disclosure ended, LocalDate day);
}

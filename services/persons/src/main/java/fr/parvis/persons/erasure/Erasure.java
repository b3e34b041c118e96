package fr.parvis.persons.erasure;

import fr.parvis.persons.registry.Naming;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a file was erased here, and how far the others are.
 *
 * @param receipt random; she asks by it what became of her wish
 * @param subject facilitation's reference of her, under which the ledger says it
 * @param unreadableInBackupsOn day, Europe/Paris, from which no backup can be read any more
 * @param waitingFor holders of a part that have not said yet that it is gone
 */
public record Erasure(
        UUID receipt,
        UUID subject,
        ErasureWish wish,
        Instant erasedAt,
        LocalDate unreadableInBackupsOn,
        Set<Holder> waitingFor,
        @Nullable Instant completedAt) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    public Erasure {
        waitingFor = Set.copyOf(waitingFor);
    }

    /** Who else holds something. The figures hold no reference that leads to her, and no answer comes back from there. */
    public enum Holder {
        FACILITATION,
        COMMUNITY_360
    }

    /** A part of the file somewhere else: facilitation's under her reference, a Communauté 360's under the handle of a disclosure. */
    public record Part(Holder holder, UUID name) {}

    public LocalDate day() {
        return LocalDate.ofInstant(erasedAt, PARIS);
    }

    public boolean isDone() {
        return completedAt != null;
    }

    /** Hers while her account stands here, and of whoever wrote her act down. */
    public Naming naming() {
        return Naming.only(wish.account(), wish.enteredBy());
    }
}

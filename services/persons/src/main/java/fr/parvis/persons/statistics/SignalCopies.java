package fr.parvis.persons.statistics;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What is told to the figures of a signal, in the caller's transaction. Of a no there is nothing to tell (PER-22). */
public interface SignalCopies {

    /**
     * The agency signalled a situation.
     *
     * @param handle names the signal towards the figures and nobody else
     * @param territory official code of a département
     */
    Uni<Void> received(UUID handle, LocalDate day, String territory);

    /** The person said yes. */
    Uni<Void> accepted(UUID handle, LocalDate day);

    /**
     * The person is erased.
     *
     * @param notBefore drawn: nobody tells by the day which other subjects ended with it
     */
    Uni<Void> erased(UUID handle, Instant notBefore);
}

package fr.parvis.persons.erasure.rest;

import fr.parvis.persons.erasure.Erasure;
import fr.parvis.persons.erasure.Erasure.Holder;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * How far an erasure is. In this service it is done before this is answered.
 *
 * @param erasedOn day, Europe/Paris
 * @param waitingFor who has not said yet that its part is gone
 * @param unreadableInBackupsOn from this day on no backup can be read any more
 */
public record ErasureResponse(
        UUID receipt, State state, LocalDate erasedOn, Set<Holder> waitingFor, LocalDate unreadableInBackupsOn) {

    /** Whether everybody has answered. */
    public enum State {
        IN_PROGRESS,
        DONE
    }

    public static ErasureResponse of(Erasure erasure) {
        return new ErasureResponse(
                erasure.receipt(),
                erasure.isDone() ? State.DONE : State.IN_PROGRESS,
                erasure.day(),
                erasure.waitingFor(),
                erasure.unreadableInBackupsOn());
    }
}

package fr.parvis.facilitation.travel;

import fr.parvis.facilitation.intervention.Vehicle;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A way a facilitator made, for several persons or for none (OPS-02). It has no words: nobody can be named in it.
 *
 * @param id chosen by the caller, so that a repeat is the same trip
 * @param facilitator account subject
 */
public record Trip(UUID id, String facilitator, LocalDate on, Route route, Vehicle vehicle) {

    /**
     * From where to where.
     *
     * @param origin commune code
     * @param destination commune code
     */
    public record Route(String origin, String destination, int kilometres, int minutes) {}
}

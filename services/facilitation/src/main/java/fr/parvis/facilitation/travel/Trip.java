package fr.parvis.facilitation.travel;

import fr.parvis.facilitation.intervention.Vehicle;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A way a facilitator made, for several persons or for none (OPS-02). It has no words: nobody can be named in it.
 *
 * @param id chosen by the caller, so that a repeat is the same trip
 * @param facilitator account subject
 * @param version 1 as first recorded, one more with each correction
 */
public record Trip(UUID id, String facilitator, LocalDate on, Route route, Vehicle vehicle, int version) {

    public static final int FIRST = 1;
    /** More corrections of one way are no corrections any more. */
    public static final int LAST = 20;

    /** The same way, said anew. */
    public Trip corrected(LocalDate day, Route anew, Vehicle with) {
        return new Trip(id, facilitator, day, anew, with, version + 1);
    }

    public boolean says(LocalDate day, Route other, Vehicle with) {
        return on.equals(day) && route.equals(other) && vehicle == with;
    }

    /**
     * From where to where.
     *
     * @param origin commune code
     * @param destination commune code
     */
    public record Route(String origin, String destination, int kilometres, int minutes) {}
}

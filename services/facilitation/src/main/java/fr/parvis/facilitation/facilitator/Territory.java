package fr.parvis.facilitation.facilitator;

import java.util.Optional;

/** What this service asks of the official territories. */
public interface Territory {

    /** Empty for a code that no commune has. */
    Optional<Place> place(String communeCode);

    /**
     * Where a commune lies.
     *
     * @param commune code of the commune in law today, for a merged one the one it belongs to
     * @param grouping EPCI, empty on the few islands without one
     */
    record Place(String commune, Optional<String> grouping, String departement) {}
}

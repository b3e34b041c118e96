package fr.parvis.persons.retention;

import java.util.List;

/**
 * What will go.
 *
 * @param dryRun nothing goes for the moment
 * @param heldByLaw closed files that were kept long enough and that the law keeps
 */
public record Foresight(boolean dryRun, List<Foreseen> kinds, long heldByLaw) {

    public Foresight {
        kinds = List.copyOf(kinds);
    }
}

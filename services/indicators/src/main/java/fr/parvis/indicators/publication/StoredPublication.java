package fr.parvis.indicators.publication;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A publication with the versions of the definitions that were in force when it was made.
 *
 * @param definitions indicator code → version
 */
public record StoredPublication(Publication publication, SortedMap<String, Integer> definitions) {

    public StoredPublication {
        definitions = Collections.unmodifiableSortedMap(new TreeMap<>(definitions));
    }
}

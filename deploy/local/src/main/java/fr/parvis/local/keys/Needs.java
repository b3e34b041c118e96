package fr.parvis.local.keys;

import fr.parvis.commons.crypto.KeyEpoch;
import java.util.Map;

/**
 * What the database of a service says of the months whose keys it needs.
 *
 * @param rows rows by month
 * @param freeDays for how many whole days, by the database's clock, no row has needed that month
 */
record Needs(Map<KeyEpoch, Long> rows, Map<KeyEpoch, Integer> freeDays) {

    Needs {
        rows = Map.copyOf(rows);
        freeDays = Map.copyOf(freeDays);
    }

    long rowsBefore(KeyEpoch current) {
        return rows.entrySet().stream()
                .filter(entry -> entry.getKey().compareTo(current) < 0)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}

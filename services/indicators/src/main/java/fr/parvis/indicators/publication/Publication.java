package fr.parvis.indicators.publication;

import fr.parvis.indicators.fact.Family;
import fr.parvis.indicators.period.Period;
import fr.parvis.indicators.tally.CellKey;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The figures of one family and period as they were published. Nothing of it ever changes; a correction is the next
 * version.
 *
 * @param version 1, then one more for each correction
 * @param shown figures anybody who may read figures reads, zero never among those of persons
 * @param masked figures that exist and are not told
 * @param distributions of shown figures only
 * @param withoutProtocol public codes of the Communautés 360 that have none in force on the last day (scenario 31)
 */
public record Publication(
        Family family,
        Period period,
        int version,
        LocalDate publishedOn,
        SortedMap<CellKey, Long> shown,
        SortedSet<CellKey> masked,
        SortedMap<CellKey, Distribution> distributions,
        SortedSet<String> withoutProtocol) {

    public Publication {
        shown = Collections.unmodifiableSortedMap(new TreeMap<>(shown));
        masked = Collections.unmodifiableSortedSet(new TreeSet<>(masked));
        distributions = Collections.unmodifiableSortedMap(new TreeMap<>(distributions));
        withoutProtocol = Collections.unmodifiableSortedSet(new TreeSet<>(withoutProtocol));
        if (version < 1 || !shown.keySet().containsAll(distributions.keySet())) {
            throw new IllegalArgumentException("version from 1, distributions of shown figures only");
        }
    }
}

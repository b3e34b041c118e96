package fr.parvis.cooperation.response;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Her opinion on how a response fits what she asked, because she released it (COO-10).
 *
 * @param byItem by number of the item in her request
 */
public record CoherenceOpinion(Map<Integer, Coherence> byItem) {

    public CoherenceOpinion {
        SortedMap<Integer, Coherence> ordered = new TreeMap<>(byItem);
        byItem = Collections.unmodifiableSortedMap(ordered);
    }
}

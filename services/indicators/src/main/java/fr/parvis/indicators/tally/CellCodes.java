package fr.parvis.indicators.tally;

import fr.parvis.indicators.fact.Dimension;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Where a figure stands, as one text: {@code TERRITORY=14 GENDER=WOMAN}, {@code LIFE_DOMAIN:HOUSING=YES}; empty for a total. */
public final class CellCodes {

    private CellCodes() {}

    public static String write(SortedMap<Axis, String> at) {
        return at.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(" "));
    }

    public static SortedMap<Axis, String> read(String codes) {
        SortedMap<Axis, String> at = new TreeMap<>();
        for (String pair : codes.split(" ", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                at.put(axis(pair.substring(0, equals)), pair.substring(equals + 1));
            }
        }
        return at;
    }

    private static Axis axis(String text) {
        int colon = text.indexOf(':');
        return colon < 0
                ? new Axis(Dimension.valueOf(text), "")
                : new Axis(Dimension.valueOf(text.substring(0, colon)), text.substring(colon + 1));
    }
}

package fr.parvis.indicators.fact.persistence;

import fr.parvis.indicators.fact.Dimension;
import fr.parvis.indicators.fact.FactKind;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Codes of a fact as one text: {@code GENDER=WOMAN TERRITORY=14}, a dimension with several codes several times. */
final class FactCodes {

    private FactCodes() {}

    static String write(Map<Dimension, Set<String>> at) {
        return at.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(code -> entry.getKey() + "=" + code))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    static Map<Dimension, Set<String>> read(FactKind kind, String codes) {
        Map<Dimension, Set<String>> at = new EnumMap<>(Dimension.class);
        kind.dimensions().forEach(dimension -> at.put(dimension, new TreeSet<>()));
        for (String pair : codes.split(" ", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                at.computeIfAbsent(Dimension.valueOf(pair.substring(0, equals)), _ -> new TreeSet<>())
                        .add(pair.substring(equals + 1));
            }
        }
        return at;
    }
}

package fr.parvis.portal.indicators;

import fr.parvis.portal.codes.PeriodLength;
import fr.parvis.portal.codes.Unit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Definitions of indicators, all versions. */
public record Indicators(List<Indicator> items) {

    /** One version of one definition. */
    public record Indicator(
            String code,
            int version,
            Wording fr,
            String source,
            Unit unit,
            List<List<String>> breakdowns,
            List<PeriodLength> periods) {

        public boolean by(String dimension) {
            return breakdowns.contains(List.of(dimension));
        }
    }

    /** A definition in words. */
    public record Wording(String label, String easyRead, String definition, String scope) {}

    /** The last version of each, by the number in its code. */
    public List<Indicator> latest() {
        return items.stream()
                .collect(Collectors.toMap(
                        Indicator::code, item -> item, (one, other) -> one.version() > other.version() ? one : other))
                .values()
                .stream()
                .sorted(Comparator.comparingInt((Indicator item) -> item.code().length())
                        .thenComparing(Indicator::code))
                .toList();
    }
}

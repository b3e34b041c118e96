package fr.parvis.portal.indicators;

import java.util.Comparator;
import java.util.List;

/** The versions of one definition. */
public record Versions(List<Indicators.Indicator> versions) {

    public Indicators.Indicator latest() {
        return versions.stream()
                .max(Comparator.comparingInt(Indicators.Indicator::version))
                .orElseThrow();
    }
}

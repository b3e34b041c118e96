package fr.parvis.indicators.masking;

import fr.parvis.indicators.tally.CellKey;
import java.util.Set;

/** What has been published for ever, and what was masked then. */
public record Decided(Set<CellKey> shown, Set<CellKey> masked) {

    public static final Decided NOTHING = new Decided(Set.of(), Set.of());

    public Decided {
        shown = Set.copyOf(shown);
        masked = Set.copyOf(masked);
        if (shown.stream().anyMatch(masked::contains)) {
            throw new IllegalArgumentException("a figure cannot be both shown and masked");
        }
    }
}

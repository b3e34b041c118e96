package fr.parvis.indicators.masking;

import fr.parvis.indicators.tally.Cell;
import fr.parvis.indicators.tally.CellKey;
import fr.parvis.indicators.tally.Figures;
import fr.parvis.indicators.tally.Measure.Nature;
import fr.parvis.indicators.tally.Relation;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Decides what is masked: first what is small, then as much more as it takes until no masked figure can be worked out
 * from the rest, margins, other tables and earlier periods included. The same figures are always decided the same way.
 */
public final class Masking {

    private final MaskingRules rules;
    private final SecretOrder order;

    public Masking(MaskingRules rules, SecretOrder order) {
        this.rules = rules;
        this.order = order;
    }

    /** The masked figures of all given; what was shown before stays shown, what was masked before stays masked. */
    public SortedSet<CellKey> decide(Figures figures, Decided earlier) {
        Choice choice = new Choice(figures, earlier, order);
        Set<CellKey> sensitive = figures.cells().values().stream()
                .filter(cell -> rules.small(cell) || leavesFew(cell.key(), figures))
                .map(Cell::key)
                .collect(Collectors.toSet());
        sensitive.forEach(choice::mask);
        Reader reader = new Reader(figures, rules);
        Reader ofWhatIsOut = new Reader(figures, rules);
        Set<CellKey> notOut = new HashSet<>(figures.cells().keySet());
        notOut.removeAll(earlier.shown());
        Optional<CellKey> tellable = reader.tellable(choice.masked());
        while (tellable.isPresent()) {
            CellKey told = tellable.get();
            if (!sensitive.contains(told) && ofWhatIsOut.tells(told, notOut)) {
                // Masking more would not unsay it, and it is not small: the only month of a quarter says the quarter.
                reader.excuse(told);
            } else {
                choice.maskNear(told);
            }
            tellable = reader.tellable(choice.masked());
        }
        return new TreeSet<>(choice.masked());
    }

    /** Whether the rest of some total would be small: whoever is in the rest would know about all others. */
    private boolean leavesFew(CellKey key, Figures figures) {
        return figures.relations().stream()
                .anyMatch(relation -> relation instanceof Relation.Sum(CellKey whole, var parts)
                        && parts.contains(key)
                        && key.measure().nature() == Nature.PERSONS
                        && rest(figures.cell(whole), figures.cell(key)) < rules.threshold());
    }

    private static long rest(Cell whole, Cell part) {
        return whole.value() - part.value();
    }
}

package fr.parvis.indicators.masking;

import fr.parvis.indicators.tally.Cell;
import fr.parvis.indicators.tally.CellKey;
import fr.parvis.indicators.tally.Figures;
import fr.parvis.indicators.tally.Measure.Nature;
import fr.parvis.indicators.tally.Relation;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

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
        figures.cells().values().stream()
                .filter(cell -> rules.small(cell) || leavesFew(cell.key(), figures))
                .forEach(cell -> choice.mask(cell.key()));
        Reader reader = new Reader(figures, rules);
        Optional<CellKey> tellable = reader.tellable(choice.masked());
        while (tellable.isPresent()) {
            choice.maskNear(tellable.get());
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

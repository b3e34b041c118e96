package fr.parvis.indicators.tally;

import fr.parvis.indicators.fact.Fact;
import fr.parvis.indicators.fact.FactKind;
import fr.parvis.indicators.fact.Vocabulary;
import fr.parvis.indicators.period.Period;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** All facts of one family, and the figures that can be made of them. */
public record Books(Plan plan, Vocabulary vocabulary, List<Fact> facts, Folded folded) {

    public Books {
        facts = List.copyOf(facts);
    }

    public SortedMap<CellKey, Count> counts(Period period) {
        return tally().count(facts, folded, period);
    }

    /**
     * The figures of a period together with those of the shorter periods inside it, because a reader has them all on
     * her table.
     *
     * @param published which of the shorter ones she has
     * @param opened the antenna's first month: everybody knows that nothing was before it
     */
    public Figures figures(Period period, Predicate<Period> published, YearMonth opened) {
        SortedSet<Period> periods = new TreeSet<>(Set.of(period));
        addParts(period, published, periods);
        SortedMap<CellKey, Cell> cells = new TreeMap<>();
        periods.forEach(each -> Relations.cells(counts(each)).forEach(cell -> cells.put(cell.key(), cell)));
        return new Figures(cells, Relations.of(tally(), periods, cells, opened));
    }

    /** Public codes of the Communautés 360 without a protocol in force on the last day. */
    public SortedSet<String> withoutProtocol(Period period) {
        Map<String, Boolean> inForce = new TreeMap<>();
        facts.stream()
                .filter(fact ->
                        fact.kind() == FactKind.PROTOCOL_STATE && !fact.day().isAfter(period.lastDay()))
                .sorted(Comparator.comparingLong(Fact::sequence))
                .forEach(fact -> inForce.put(fact.subject(), fact.quantity() > 0));
        return inForce.entrySet().stream()
                .filter(entry -> !entry.getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void addParts(Period period, Predicate<Period> published, Collection<Period> periods) {
        period.parts().stream().filter(published).forEach(part -> {
            periods.add(part);
            addParts(part, published, periods);
        });
    }

    private Tally tally() {
        return new Tally(plan, vocabulary);
    }
}

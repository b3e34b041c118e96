package fr.parvis.indicators.tally;

import fr.parvis.indicators.fact.Dimension;
import fr.parvis.indicators.fact.Fact;
import fr.parvis.indicators.fact.FactKind;
import fr.parvis.indicators.period.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What one person said, marked, tried and looked at in a period (IND-20 to IND-23, IND-28, IND-29). */
final class Wishes {

    private Wishes() {}

    /** She once, in each domain she said something of. */
    static List<Contribution> persons(List<Fact> facts, Period period) {
        List<Fact> said = in(facts, FactKind.EXPRESSION_RECORDED, period);
        Set<String> domains = new TreeSet<>();
        said.forEach(fact -> domains.addAll(domainsOf(fact)));
        return once(said, domains);
    }

    /** She once, in each domain in which she set more marks than she took back. */
    static List<Contribution> withPriority(List<Fact> facts, Period period) {
        List<Fact> changes = in(facts, FactKind.PRIORITY_MARKED, period);
        Map<String, Integer> marks = new TreeMap<>();
        changes.forEach(fact ->
                domainsOf(fact).forEach(domain -> marks.merge(domain, fact.quantity() > 0 ? 1 : -1, Integer::sum)));
        marks.values().removeIf(count -> count <= 0);
        return marks.isEmpty() ? List.of() : once(changes, marks.keySet());
    }

    /** Those recorded in the period that had led to a choice by its end, or those that had not. */
    static List<Contribution> trials(List<Fact> facts, Period period, boolean led) {
        Map<YearMonth, Long> choices = choices(facts, period);
        List<Contribution> found = new ArrayList<>();
        for (Fact trial : in(facts, FactKind.TRIAL_RECORDED, period)) {
            // Trials of one month are not told apart: the first of them stand for those that led somewhere.
            long left = choices.merge(YearMonth.from(trial.day()), -1L, Long::sum);
            if ((left >= 0) == led) {
                found.add(new Contribution(trial.at(), 1));
            }
        }
        return found;
    }

    static List<Contribution> options(List<Fact> facts, Period period, Predicate<Fact> counted) {
        return in(facts, FactKind.OPTION_EXPLORED, period).stream()
                .filter(counted)
                .map(option -> new Contribution(option.at(), 1))
                .toList();
    }

    /** How many trials of each month had led to a choice by the end of the period. */
    private static Map<YearMonth, Long> choices(List<Fact> facts, Period period) {
        Map<YearMonth, Long> choices = new HashMap<>();
        facts.stream()
                .filter(fact -> fact.kind() == FactKind.TRIAL_LED_TO_CHOICE
                        && !fact.day().isAfter(period.lastDay()))
                .forEach(fact -> choices.merge(YearMonth.from(fact.day()).minusMonths(fact.quantity()), 1L, Long::sum));
        return choices;
    }

    private static List<Contribution> once(List<Fact> facts, Set<String> domains) {
        if (facts.isEmpty()) {
            return List.of();
        }
        Map<Dimension, Set<String>> at = new EnumMap<>(facts.getLast().at());
        at.put(Dimension.LIFE_DOMAIN, domains);
        return List.of(new Contribution(at, 1));
    }

    private static Set<String> domainsOf(Fact fact) {
        return fact.at().getOrDefault(Dimension.LIFE_DOMAIN, Set.of());
    }

    private static List<Fact> in(List<Fact> facts, FactKind kind, Period period) {
        return facts.stream()
                .filter(fact -> fact.kind() == kind && period.contains(fact.day()))
                .toList();
    }
}

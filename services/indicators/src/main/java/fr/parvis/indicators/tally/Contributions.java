package fr.parvis.indicators.tally;

import fr.parvis.indicators.fact.Fact;
import fr.parvis.indicators.fact.FactKind;
import fr.parvis.indicators.period.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The rule of each measure, for the facts of one subject. */
final class Contributions {

    private static final Comparator<Fact> OLDEST_FIRST =
            Comparator.comparingLong(Fact::sequence).thenComparing(Fact::day);

    private static final Set<FactKind> CASE_STATES =
            Set.of(FactKind.CASE_OPENED, FactKind.CASE_PAUSED, FactKind.CASE_CLOSED);

    private Contributions() {}

    static List<Contribution> of(Measure measure, List<Fact> ofOneSubject, Period period) {
        List<Fact> facts =
                Standing.of(ofOneSubject).stream().sorted(OLDEST_FIRST).toList();
        return switch (measure) {
            case ACTIVE_PERSONS_AT_END -> activeAtEnd(facts, period, (_, _) -> true);
            case PERSONS_SUPPORTED -> once(active(facts, period));
            case PERSONS_NO_LONGER_ACTIVE ->
                once(active(facts, period)
                        .filter(_ -> !lastState(facts, period)
                                .map(Contributions::opens)
                                .orElse(false)));
            case SIGNALS_RECEIVED -> once(received(facts, period));
            case SIGNALS_ACCEPTED -> once(received(facts, period).filter(_ -> accepted(facts, period)));
            case SIGNALS_WITHOUT_YES -> once(received(facts, period).filter(_ -> !accepted(facts, period)));
            case ACTIVE_PERSONS_WITH_LIFE_PROJECT -> activeAtEnd(facts, period, LifeProjects::has);
            case ACTIVE_PERSONS_WITHOUT_LIFE_PROJECT -> activeAtEnd(facts, period, LifeProjects::hasNone);
            case LIFE_PROJECT_CHECKS_DUE -> activeAtEnd(facts, period, LifeProjects::due);
            case LIFE_PROJECT_CHECKS_IN_TIME -> activeAtEnd(facts, period, LifeProjects::checkedInTime);
            case LIFE_PROJECT_CHECKS_NOT_IN_TIME -> activeAtEnd(facts, period, LifeProjects::notCheckedInTime);
            case EXPRESSIONS -> each(facts, FactKind.EXPRESSION_RECORDED, period);
            case PERSONS_WITH_EXPRESSIONS -> Wishes.persons(facts, period);
            case PERSONS_WITH_PRIORITY -> Wishes.withPriority(facts, period);
            case TRIALS -> each(facts, FactKind.TRIAL_RECORDED, period);
            case TRIALS_LED_TO_CHOICE -> Wishes.trials(facts, period, true);
            case TRIALS_WITHOUT_CHOICE -> Wishes.trials(facts, period, false);
            case OPTIONS_EXPLORED -> Wishes.options(facts, period, _ -> true);
            case OPTIONS_OF_COMMON_LAW -> Wishes.options(facts, period, option -> option.quantity() > 0);
            case OPTIONS_OF_OTHER_SECTORS -> Wishes.options(facts, period, option -> option.quantity() == 0);
            case PERSONS_WITH_INTERVENTIONS -> once(last(facts, FactKind.INTERVENTION_RECORDED, period));
            case SUPPORT_MINUTES -> each(facts, FactKind.INTERVENTION_RECORDED, period);
            case PERSONS_WITH_REQUESTS -> once(last(facts, FactKind.REQUEST_RELEASED, period));
            case REQUESTS_RELEASED -> each(facts, FactKind.REQUEST_RELEASED, period);
            case ACCESSES_DENIED -> each(facts, FactKind.ACCESS_DENIED, period);
            case PROTOCOLS_IN_FORCE ->
                once(lastKnown(facts, FactKind.PROTOCOL_STATE, period).filter(fact -> fact.quantity() > 0));
            case COMMUNITIES_360 -> once(lastKnown(facts, FactKind.PROTOCOL_STATE, period));
            case PRACTICE_ANALYSIS_MONTHS_HELD -> months(facts, period, fact -> fact.quantity() > 0);
            case PRACTICE_ANALYSIS_MONTHS_DUE -> months(facts, period, _ -> true);
            case FACILITATORS_IN_POST ->
                lastKnown(facts, FactKind.FACILITATORS_COUNTED, period).stream()
                        .map(fact -> new Contribution(fact.at(), fact.quantity()))
                        .toList();
        };
    }

    private static List<Contribution> once(Optional<Fact> fact) {
        return fact.stream().map(found -> new Contribution(found.at(), 1)).toList();
    }

    private static List<Contribution> activeAtEnd(
            List<Fact> facts, Period period, BiPredicate<List<Fact>, Period> counted) {
        return once(lastState(facts, period).filter(Contributions::opens).filter(_ -> counted.test(facts, period)));
    }

    private static List<Contribution> each(List<Fact> facts, FactKind kind, Period period) {
        return of(facts, kind)
                .filter(fact -> period.contains(fact.day()))
                .map(fact -> new Contribution(fact.at(), fact.quantity()))
                .toList();
    }

    private static Stream<Fact> of(List<Fact> facts, FactKind kind) {
        return facts.stream().filter(fact -> fact.kind() == kind);
    }

    private static Optional<Fact> last(List<Fact> facts, FactKind kind, Period period) {
        return of(facts, kind).filter(fact -> period.contains(fact.day())).reduce((_, later) -> later);
    }

    private static Optional<Fact> lastKnown(List<Fact> facts, FactKind kind, Period period) {
        return of(facts, kind)
                .filter(fact -> !fact.day().isAfter(period.lastDay()))
                .reduce((_, later) -> later);
    }

    private static boolean opens(Fact fact) {
        return fact.kind() == FactKind.CASE_OPENED;
    }

    private static boolean ofCase(Fact fact) {
        return CASE_STATES.contains(fact.kind());
    }

    private static Optional<Fact> lastState(List<Fact> facts, Period period) {
        return facts.stream()
                .filter(Contributions::ofCase)
                .filter(fact -> !fact.day().isAfter(period.lastDay()))
                .reduce((_, later) -> later);
    }

    /** The last opening of which at least one day, its first or its last included, lies in the period. */
    private static Optional<Fact> active(List<Fact> facts, Period period) {
        List<Fact> states = facts.stream().filter(Contributions::ofCase).toList();
        List<Fact> openings = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            LocalDate last = i + 1 < states.size() ? states.get(i + 1).day() : LocalDate.MAX;
            if (opens(states.get(i))
                    && !states.get(i).day().isAfter(period.lastDay())
                    && !last.isBefore(period.firstDay())) {
                openings.add(states.get(i));
            }
        }
        return openings.isEmpty() ? Optional.empty() : Optional.of(openings.getLast());
    }

    private static Optional<Fact> received(List<Fact> facts, Period period) {
        return of(facts, FactKind.SIGNAL_RECEIVED).findFirst().filter(fact -> period.contains(fact.day()));
    }

    private static boolean accepted(List<Fact> facts, Period period) {
        return of(facts, FactKind.SIGNAL_ACCEPTED).anyMatch(fact -> !fact.day().isAfter(period.lastDay()));
    }

    /** A month counts once, and as held when one session of it was held. */
    private static List<Contribution> months(List<Fact> facts, Period period, Predicate<Fact> counted) {
        Map<YearMonth, Fact> byMonth = new TreeMap<>();
        of(facts, FactKind.PRACTICE_ANALYSIS)
                .filter(fact -> period.contains(fact.day()))
                .forEach(fact -> byMonth.merge(
                        YearMonth.from(fact.day()), fact, (one, other) -> one.quantity() > 0 ? one : other));
        return byMonth.values().stream()
                .filter(counted)
                .map(fact -> new Contribution(fact.at(), 1))
                .toList();
    }
}

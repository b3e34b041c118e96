package fr.parvis.indicators.publication;

import fr.parvis.indicators.fact.Family;
import fr.parvis.indicators.masking.Decided;
import fr.parvis.indicators.masking.Masking;
import fr.parvis.indicators.masking.MaskingRules;
import fr.parvis.indicators.masking.SecretOrder;
import fr.parvis.indicators.period.Period;
import fr.parvis.indicators.period.PeriodLength;
import fr.parvis.indicators.tally.Books;
import fr.parvis.indicators.tally.CellKey;
import fr.parvis.indicators.tally.Count;
import fr.parvis.indicators.tally.Figures;
import fr.parvis.indicators.tally.Measure.OverTime;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes publications of closed periods. */
public final class Publisher {

    private final MaskingRules rules;
    private final SecretOrder order;
    private final int graceDays;
    private final YearMonth opened;

    /**
     * Publishes for one antenna.
     *
     * @param graceDays days after the end of a period that are left for late facts
     * @param opened its first month: everybody knows that nothing was before it
     */
    public Publisher(MaskingRules rules, SecretOrder order, int graceDays, YearMonth opened) {
        this.rules = rules;
        this.order = order;
        this.graceDays = graceDays;
        this.opened = opened;
    }

    /** The first version of a period, after the corrections that shorter periods inside it need before. */
    public List<Publication> bring(Books books, Period period, Publications earlier, LocalDate today) {
        List<Publication> made = new ArrayList<>();
        Publications known = earlier;
        for (Period part : period.inside()) {
            if (known.latest(books.plan().family(), part)
                    .filter(published -> changed(published, books))
                    .isPresent()) {
                made.add(correct(books, part, known, today));
                known = known.with(made.getLast());
            }
        }
        made.add(publish(books, period, known, today));
        return made;
    }

    /** The first version of a period. */
    public Publication publish(Books books, Period period, Publications earlier, LocalDate today) {
        if (!period.closed(today, graceDays)) {
            throw new PublicationException(PublicationProblem.PERIOD_NOT_CLOSED, period);
        }
        if (earlier.latest(books.plan().family(), period).isPresent()) {
            throw new PublicationException(PublicationProblem.ALREADY_PUBLISHED, period);
        }
        return made(books, period, earlier, 1, today);
    }

    /** The next version, when facts that came late change what was shown. It may hide more than before, never less. */
    public Publication correct(Books books, Period period, Publications earlier, LocalDate today) {
        Publication last = earlier.latest(books.plan().family(), period)
                .filter(published -> changed(published, books))
                .orElseThrow(() -> new PublicationException(PublicationProblem.NOTHING_TO_CORRECT, period));
        return made(books, period, earlier, last.version() + 1, today);
    }

    private Publication made(Books books, Period period, Publications earlier, int version, LocalDate today) {
        Family family = books.plan().family();
        Figures figures =
                books.figures(period, part -> earlier.latest(family, part).isPresent(), opened);
        figures.cells().keySet().stream()
                .map(CellKey::period)
                .filter(part -> !part.equals(period))
                .distinct()
                .forEach(part -> earlier.latest(family, part)
                        .filter(published -> changed(published, books))
                        .ifPresent(_ -> refuse(part)));
        Set<CellKey> masked =
                new Masking(rules, order).decide(figures, known(figures, period, earlier.decided(family)));
        return publication(books, period, version, today, masked);
    }

    private static void refuse(Period part) {
        throw new PublicationException(PublicationProblem.PART_TO_CORRECT, part);
    }

    private Publication publication(Books books, Period period, int version, LocalDate today, Set<CellKey> allMasked) {
        SortedMap<CellKey, Long> shown = new TreeMap<>();
        SortedSet<CellKey> masked = new TreeSet<>();
        SortedMap<CellKey, Distribution> distributions = new TreeMap<>();
        books.counts(period).forEach((key, count) -> {
            if (allMasked.contains(key)) {
                masked.add(key);
            } else {
                shown.put(key, count.value());
                if (key.measure().distributed() && spreadable(count)) {
                    distributions.put(key, Distribution.of(count.bySubject(), rules.tailsFrom()));
                }
            }
        });
        SortedSet<String> withoutProtocol = books.withoutProtocol(period);
        return new Publication(
                books.plan().family(), period, version, today, shown, masked, distributions, withoutProtocol);
    }

    private boolean spreadable(Count count) {
        return count.whole() && count.persons() >= Math.max(rules.threshold(), Distribution.FEWEST);
    }

    private static boolean changed(Publication published, Books books) {
        SortedMap<CellKey, Count> now = books.counts(published.period());
        return published.shown().entrySet().stream().anyMatch(entry -> value(now, entry.getKey()) != entry.getValue());
    }

    private static long value(SortedMap<CellKey, Count> counts, CellKey key) {
        Count count = counts.get(key);
        return count == null ? 0 : count.value();
    }

    /**
     * Of rolling twelve months, sums are told only where all four quarters are: windows that overlap could otherwise be
     * taken apart.
     */
    private static Decided known(Figures figures, Period period, Decided before) {
        Set<CellKey> shown = new HashSet<>(before.shown());
        shown.removeIf(key -> key.period().equals(period));
        Set<CellKey> masked = new HashSet<>(before.masked());
        if (period.length() == PeriodLength.ROLLING_12) {
            figures.cells().keySet().stream()
                    .filter(key -> key.period().equals(period)
                            && key.measure().overTime() == OverTime.ADDED
                            && !period.parts().stream().map(key::in).allMatch(shown::contains))
                    .forEach(masked::add);
        }
        return new Decided(shown, masked);
    }
}

package fr.parvis.indicators.masking;

import static fr.parvis.indicators.Crowd.at;
import static fr.parvis.indicators.Crowd.table;
import static fr.parvis.indicators.fact.Dimension.TERRITORY;
import static fr.parvis.indicators.masking.MaskingTest.assertNothingCanBeTold;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.indicators.Crowd;
import fr.parvis.indicators.period.Period;
import fr.parvis.indicators.publication.Publications;
import fr.parvis.indicators.publication.Publisher;
import fr.parvis.indicators.tally.Books;
import fr.parvis.indicators.tally.CellKey;
import fr.parvis.indicators.tally.Figures;
import fr.parvis.indicators.tally.Measure;
import fr.parvis.testkit.Requirement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever is active at the end of a quarter is so at the end of its last month. */
final class LastDayTest {

    private static final YearMonth OPENED = YearMonth.of(2026, 1);
    private static final Period MARCH = Period.month(2026, 3);
    private static final Period QUARTER = Period.quarter(2026, 1);
    private static final LocalDate LATER = LocalDate.of(2027, 2, 1);

    private final Publisher publisher = new Publisher(MaskingRules.DEFAULT, new SecretOrder(new byte[32]), 10, OPENED);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    @Requirement("IND-R3")
    void isNotToldByAQuarterWhereItsLastMonthHidesIt(int antenna) {
        Books books = antenna(new Random(antenna));
        Publications published = Publications.NONE;
        for (Period period : List.of(Period.month(2026, 1), Period.month(2026, 2), MARCH, QUARTER)) {
            published = published.with(publisher.publish(books, period, published, LATER));
        }

        Set<CellKey> masked = new HashSet<>();
        published.all().forEach(each -> masked.addAll(each.masked()));
        Figures all = books.figures(QUARTER, _ -> true, OPENED);
        masked.removeIf(key -> !all.cells().containsKey(key));

        assertNothingCanBeTold(all, masked, MaskingRules.DEFAULT);
        published.all().stream()
                .flatMap(each -> each.shown().keySet().stream())
                .filter(key -> key.measure() == Measure.ACTIVE_PERSONS_AT_END
                        && key.period().equals(QUARTER))
                .forEach(key -> assertThat(masked).doesNotContain(key.in(MARCH)));
    }

    private static Books antenna(Random random) {
        Crowd crowd = new Crowd();
        for (String place : List.of("14", "50", "61")) {
            crowd.open(random.nextInt(12), LocalDate.of(2026, 1, 9), at(place))
                    .left(random.nextInt(12), LocalDate.of(2026, 2, 9), at(place))
                    .open(random.nextInt(12), LocalDate.of(2026, 3, 9), at(place));
        }
        return crowd.books(
                Set.of(Measure.ACTIVE_PERSONS_AT_END, Measure.PERSONS_SUPPORTED, Measure.PERSONS_NO_LONGER_ACTIVE),
                table(TERRITORY));
    }
}

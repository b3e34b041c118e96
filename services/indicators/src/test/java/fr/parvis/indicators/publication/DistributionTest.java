package fr.parvis.indicators.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.testkit.Requirement;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class DistributionTest {

    @Test
    @Requirement("IND-42")
    void isNeverTheSmallestNorTheLargestOfAnyNumberOfPersons() {
        for (int persons = 5; persons <= 300; persons++) {
            List<Long> hours =
                    LongStream.rangeClosed(1, persons).map(i -> i * 60).boxed().toList();

            Distribution told = Distribution.of(hours, 11);

            long smallest = hours.getFirst();
            long largest = hours.getLast();
            assertThat(List.of(told.p25(), told.median(), told.p75()))
                    .as("%s persons", persons)
                    .allMatch(value -> value > smallest && value < largest);
            assertThat(told.p10().isPresent()).isEqualTo(persons >= 11);
            told.p10().ifPresent(value -> assertThat(value).isGreaterThan(smallest));
            told.p90().ifPresent(value -> assertThat(value).isLessThan(largest));
        }
    }

    @Test
    void isToldToTheQuarterOfAnHour() {
        assertThat(Distribution.of(List.of(0L, 7L, 8L, 37L, 38L), 11).p25()).isZero();
        assertThat(Distribution.of(List.of(0L, 8L, 22L, 23L, 38L), 11).p25()).isEqualTo(15);
    }

    @Test
    void existsForNoFewerThanFive() {
        assertThatThrownBy(() -> Distribution.of(List.of(1L, 2L, 3L, 4L), 11))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

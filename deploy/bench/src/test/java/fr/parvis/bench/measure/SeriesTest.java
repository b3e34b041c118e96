package fr.parvis.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SeriesTest {

    @Test
    void takesTheMiddleOfAnOddNumberInWhateverOrderTheyCame() {
        assertThat(new Series(List.of(9.0, 1.0, 4.0)).median()).isEqualTo(4.0);
    }

    @Test
    void takesTheMeanOfTheTwoInTheMiddleOfAnEvenNumber() {
        assertThat(new Series(List.of(8.0, 1.0, 4.0, 2.0)).median()).isEqualTo(3.0);
    }

    @Test
    void spansFromTheLeastToTheMost() {
        assertThat(new Series(List.of(0.5, 0.25, 0.75)).span("%.2f")).isEqualTo("0.25 – 0.75");
    }

    @Test
    void givesThePercentileThatSoManyDoNotExceed() {
        Series hundred = new Series(
                IntStream.rangeClosed(1, 100).mapToObj(one -> (double) one).toList());

        assertThat(hundred.percentile(99)).isEqualTo(99.0);
        assertThat(hundred.percentile(50)).isEqualTo(50.0);
        assertThat(new Series(List.of(7.0)).percentile(99)).isEqualTo(7.0);
    }

    @Test
    void refusesToSpeakOfNothing() {
        assertThatThrownBy(() -> new Series(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}

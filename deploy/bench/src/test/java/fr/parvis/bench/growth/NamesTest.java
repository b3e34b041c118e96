package fr.parvis.bench.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void areTheSameInEveryRunAndManyDifferentOnes() {
        assertThat(Names.of(4_711)).isEqualTo(Names.of(4_711));
        assertThat(IntStream.range(0, 10_000).mapToObj(Names::of).distinct().count())
                .isGreaterThan(8_000);
    }

    @Test
    void areMistypedByOneSlipThatLeavesTheBeginning() {
        Random random = new Random(1);

        for (int i = 0; i < 1_000; i++) {
            String typed = Names.mistyped("Gauthier", random);
            assertThat(typed).startsWith("G").isNotEqualTo("Gauthier");
            assertThat(typed.length()).isBetween(7, 9);
        }
    }
}

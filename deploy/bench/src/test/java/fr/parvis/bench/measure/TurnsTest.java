package fr.parvis.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TurnsTest {

    @Test
    void takesTurnsABBAInEveryRun() {
        List<String> order = new ArrayList<>();

        Turns.take(
                2,
                () -> {
                    order.add("A");
                    return 1;
                },
                () -> {
                    order.add("B");
                    return 1;
                },
                run -> order.add(Integer.toString(run)));

        assertThat(order).containsExactly("1", "A", "B", "B", "A", "2", "A", "B", "B", "A");
    }

    @Test
    void isNotFooledByAMachineThatGrowsSlowerWithEveryTurn() {
        double[] speed = {100};

        Turns turns = Turns.take(3, () -> (speed[0] -= 5) / 2, () -> speed[0] -= 5, run -> {});

        assertThat(turns.ratios().median()).isCloseTo(0.5, within(1e-9));
    }
}

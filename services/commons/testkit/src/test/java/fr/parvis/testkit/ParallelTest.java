package fr.parvis.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class ParallelTest {

    @Test
    void letsAllCallersRunAtOnceAndAnswersInTheirOrder() {
        CountDownLatch together = new CountDownLatch(8);

        assertThat(Parallel.parallel(8, number -> {
                    together.countDown();
                    try {
                        together.await();
                    } catch (InterruptedException stop) {
                        throw new IllegalStateException(stop);
                    }
                    return number;
                }))
                .containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void tellsTheFailureOfACaller() {
        assertThatThrownBy(() -> Parallel.parallel(3, number -> {
                    if (number == 1) {
                        throw new IllegalStateException("caller 1 fell");
                    }
                    return number;
                }))
                .isInstanceOf(AssertionError.class)
                .hasRootCauseMessage("caller 1 fell");
    }
}

package fr.parvis.commons.events;

import static fr.parvis.commons.events.trial.Requests.aHandle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.commons.events.trial.Copies;
import fr.parvis.commons.events.trial.TellFact;
import fr.parvis.testkit.Parallel;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Reactive;
import fr.parvis.testkit.TestDatabase;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The trial service holds its copies for a day, so that none leaves while a test looks. */
@QuarkusTest
@ParvisService(name = "trial", side = "test", kafka = true)
class HeldCopiesQuarkusTest {

    private static final TestDatabase DATABASE = TestDatabase.of("trial");

    @Inject
    TellFact tellFact;

    @Test
    void writesTheCopyInTheTransactionOfTheFactAndLeavesItApart() {
        String reference = aHandle();

        Reactive.await(() -> tellFact.handle(reference, OutboxEvent.of(Copies.paused(reference), reference, 3)));

        assertThat(DATABASE.texts("""
                        select concat_ws(' ', lane, topic, type, sequence, event_time = date_trunc('day', event_time, 'UTC'))
                        from held_outbox where key = ?""", reference))
                .containsExactly("statistics statistics.population.v1 parvis.statistics.v1.CasePaused 3 t");
        assertThat(DATABASE.number("select count(*) from outbox where key = ?", reference))
                .isZero();
    }

    @Test
    void keepsNoCopyOfAFailedUseCase() {
        String reference = aHandle();

        assertThatThrownBy(() -> Reactive.await(() ->
                        tellFact.handleAndFail(reference, OutboxEvent.of(Copies.paused(reference), reference, 1))))
                .hasMessage("the rule says no");

        assertThat(DATABASE.number("select count(*) from held_outbox where key = ?", reference))
                .isZero();
    }

    @Test
    void takesCopiesOfManyCallersAtOnce() {
        List<String> references = Parallel.parallel(30, _ -> {
            String reference = aHandle();
            Reactive.await(() -> tellFact.tell(OutboxEvent.of(Copies.paused(reference), reference, 1)));
            return reference;
        });

        assertThat(DATABASE.texts("select key from held_outbox")).containsAll(references);
    }
}

package fr.parvis.commons.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.parvis.commons.events.trial.Requests;
import fr.parvis.commons.events.trial.TellFact;
import fr.parvis.events.exchange.DisclosureChanged;
import fr.parvis.events.exchange.DisclosureEvent;
import fr.parvis.testkit.Parallel;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Reactive;
import fr.parvis.testkit.TestTopic;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "trial", side = "test", kafka = true)
class StrictLaneQuarkusTest {

    private static final String TOPIC = "exchange.disclosures.v1";

    @Inject
    TellFact tellFact;

    /** When a change was begun and when it was acknowledged. */
    private record Told(String handle, long begun, long acknowledged) {}

    @Test
    void putsWhatWasAcknowledgedBeforeAnythingBegunLater() {
        List<Told> told = Parallel.parallel(8, _ -> tellSome(25)).stream()
                .flatMap(List::stream)
                .toList();

        await().untilAsserted(() ->
                assertThat(order()).containsAll(told.stream().map(Told::handle).toList()));
        List<String> order = order();
        for (Told earlier : told) {
            for (Told later : told) {
                if (earlier.acknowledged() < later.begun()) {
                    assertThat(order.indexOf(earlier.handle())).isLessThan(order.indexOf(later.handle()));
                }
            }
        }
    }

    private List<Told> tellSome(int count) {
        List<Told> told = new ArrayList<>(count);
        IntStream.range(0, count).forEach(_ -> {
            String handle = Requests.aHandle();
            DisclosureEvent event = DisclosureEvent.newBuilder()
                    .setChanged(DisclosureChanged.newBuilder().setHandle(handle))
                    .build();
            long begun = System.nanoTime();
            Reactive.await(() -> tellFact.tell(OutboxEvent.of(event, handle, 1)));
            told.add(new Told(handle, begun, System.nanoTime()));
        });
        return told;
    }

    private static List<String> order() {
        return TestTopic.read(TOPIC).stream().map(ConsumerRecord::key).toList();
    }
}

package fr.parvis.commons.events;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.commons.events.inbox.Received;
import fr.parvis.commons.events.trial.Requests;
import fr.parvis.commons.events.trial.TrialConsumer;
import fr.parvis.testkit.Parallel;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Reactive;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.TestDatabase;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Seeded properties: whatever duplicates and disorder a seed makes, the effect is that of each version once, upwards. */
@QuarkusTest
@ParvisService(name = "trial", side = "test", kafka = true)
class InboxIdempotenceQuarkusTest {

    private static final TestDatabase DATABASE = TestDatabase.of("trial");

    @Inject
    TrialConsumer consumer;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    @Requirement("OPS-11")
    void appliesExactlyTheRunningMaximaOfAnyDelivery(long seed) {
        Random random = new Random(seed);
        String handle = Requests.aHandle();
        List<Long> delivery = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            delivery.add(1L + random.nextInt(20));
        }

        delivery.forEach(version -> Reactive.await(() -> consumer.events().take(message(handle, version))));

        List<String> expected = new ArrayList<>();
        long newest = 0;
        for (long version : delivery) {
            if (version > newest) {
                newest = version;
                expected.add(Long.toString(version));
            }
        }
        assertThat(applied(handle)).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 77, 777})
    @Requirement("OPS-11")
    void appliesNoVersionTwiceAndNoneBackwardsUnderConcurrency(long seed) {
        String handle = Requests.aHandle();
        List<Long> delivery = new ArrayList<>(Stream.iterate(1L, version -> version + 1)
                .limit(12)
                .flatMap(version -> Stream.of(version, version))
                .toList());
        Collections.shuffle(delivery, new Random(seed));

        Parallel.parallel(
                delivery.size(), i -> Reactive.await(() -> consumer.events().take(message(handle, delivery.get(i)))));

        List<Long> applied = applied(handle).stream().map(Long::valueOf).toList();
        assertThat(applied).isSorted().doesNotHaveDuplicates().endsWith(12L);
    }

    private static Received message(String handle, long version) {
        return new Received(
                "/14/demand/facilitation",
                Requests.TOPIC,
                handle,
                Requests.RELEASED,
                version,
                "",
                Requests.released(handle).toByteString(),
                0,
                version);
    }

    private static List<String> applied(String handle) {
        return DATABASE.texts("select version from trial_effect where handle = ? order by id", handle);
    }
}

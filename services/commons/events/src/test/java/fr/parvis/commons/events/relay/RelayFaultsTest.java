package fr.parvis.commons.events.relay;

import static fr.parvis.commons.events.relay.Arrived.distinct;
import static fr.parvis.commons.events.relay.Arrived.versions;
import static fr.parvis.commons.events.trial.Requests.aHandle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.parvis.commons.events.trial.Requests;
import fr.parvis.testkit.SharedServers;
import fr.parvis.testkit.TestTopic;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The relay loses nothing and keeps the order of every key, whatever breaks. */
class RelayFaultsTest {

    /** How long server cuts last: seconds in the gate, a minute in the full one. */
    private static final Duration CUT = Duration.ofSeconds(Long.getLong("parvis.fault.seconds", 10));

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private RelayBench bench;

    @BeforeEach
    void freshBench() {
        bench = RelayBench.onDatabase("relaybench");
        bench.database().execute("truncate outbox, parked_outbox");
    }

    @AfterEach
    void stopAll() throws InterruptedException {
        bench.stop();
    }

    @Test
    void keepsTheOrderOfEveryKey() {
        List<String> handles = handles(5);
        for (int version = 1; version <= 60; version++) {
            for (String handle : handles) {
                bench.commit(handle, version);
            }
        }

        bench.start(RelayBench.MAIN);

        drained();
        Map<String, List<Long>> sent = versions();
        assertThat(handles).allSatisfy(handle -> assertThat(sent.get(handle)).containsExactlyElementsOf(upTo(60)));
    }

    @Test
    void letsOneOfTwoRelaysSendAndTheOtherTakeOver() throws InterruptedException {
        List<String> handles = handles(20);
        LaneRelay first = bench.start(RelayBench.MAIN);
        bench.start(RelayBench.MAIN);

        for (int version = 1; version <= 10; version++) {
            for (String handle : handles) {
                bench.commit(handle, version);
            }
            if (version == 5) {
                first.stop();
            }
        }

        drained();
        Map<String, List<Long>> sent = versions();
        assertThat(handles).allSatisfy(handle -> assertThat(sent.get(handle)).containsExactlyElementsOf(upTo(10)));
    }

    @Test
    void comesBackWhenItsConnectionIsCut() {
        List<String> handles = handles(30);
        bench.start(RelayBench.MAIN);

        for (String handle : handles) {
            bench.commit(handle, 1);
            cutConnections();
            bench.commit(handle, 2);
        }

        drained();
        Map<String, List<Long>> sent = versions();
        assertThat(handles)
                .allSatisfy(handle -> assertThat(distinct(sent.getOrDefault(handle, List.of())))
                        .containsExactly(1L, 2L));
    }

    @Test
    void sendsAgainWhatItCouldNotRemove() {
        String handle = aHandle();
        AtomicInteger cuts = new AtomicInteger();
        bench.commit(handle, 1);

        bench.start(RelayBench.MAIN, new RelayProbe() {
            @Override
            public void beforeRemoving(String lane) {
                if (cuts.incrementAndGet() == 1) {
                    cutConnections();
                }
            }
        });

        drained();
        assertThat(TestTopic.read(Requests.TOPIC, handle))
                .hasSize(2)
                .extracting(message -> TestTopic.headers(message).get("ce_id"))
                .containsOnly(
                        TestTopic.headers(TestTopic.read(Requests.TOPIC, handle).getFirst())
                                .get("ce_id"));
    }

    @Test
    void sendsNothingMoreOnceItsConnectionIsCut() {
        String handle = aHandle();
        LongStream.rangeClosed(1, 3).forEach(version -> bench.commit(handle, version));
        AtomicInteger batches = new AtomicInteger();
        AtomicReference<List<Long>> sentWithoutLock = new AtomicReference<>(List.of());

        bench.start(RelayBench.MAIN, new RelayProbe() {
            @Override
            public void beforeSending(String lane) {
                switch (batches.incrementAndGet()) {
                    case 1 -> {
                        cutConnections();
                        // long enough for the relay's own client to have heard of it
                        await().during(Duration.ofMillis(300)).until(RelayFaultsTest.this::noneConnected);
                    }
                    case 2 -> sentWithoutLock.set(versions(handle));
                    default -> {}
                }
            }
        });

        drained();
        assertThat(sentWithoutLock.get()).isEmpty();
        assertThat(versions(handle)).containsExactly(1L, 2L, 3L);
    }

    private boolean noneConnected() {
        return bench.database().number("select count(*) from pg_stat_activity where usename = 'relaybench'") == 0;
    }

    @Test
    void tellsTheLeaderOnceHoweverLongItWatches() {
        Queue<String> heard = bench.notifications();
        LaneRelay one = bench.start(RelayBench.MAIN);
        LaneRelay other = bench.start(RelayBench.MAIN);
        bench.commit(aHandle(), 1);
        drained();

        one.wake();
        other.wake();

        await().until(() -> !heard.isEmpty());
        await().during(Duration.ofSeconds(1)).until(() -> heard.size() == 1);
    }

    @Test
    void goesOnWithOtherTopicsWhileOneIsMissing() {
        List<String> waiting = handles(8);
        waiting.forEach(handle -> bench.commit(
                RelayBench.MAIN,
                "exchange.nowhere.v1",
                handle,
                1,
                Requests.released(handle).toByteArray()));
        String healthy = aHandle();
        bench.commit(healthy, 1);

        bench.start(RelayBench.MAIN);

        // one row finds out in 1.5 s that the topic is missing; eight in turn would need 12
        await().atMost(Duration.ofSeconds(8)).until(() -> versions(healthy).equals(List.of(1L)));
        assertThat(bench.waiting()).isEqualTo(8);
    }

    @Test
    void waitsForABrokerThatIsAwayAndLosesNothing() {
        List<String> handles = handles(40);
        bench.start(RelayBench.MAIN);
        bench.commit(handles.getFirst(), 1);
        drained();

        SharedServers.kafka().kill();
        handles.forEach(handle -> bench.commit(handle, 2));
        await().pollDelay(CUT).atMost(CUT.plus(PATIENCE)).until(() -> bench.waiting() == handles.size());
        SharedServers.kafka().restart();

        drained();
        Map<String, List<Long>> sent = versions();
        assertThat(handles)
                .allSatisfy(handle -> assertThat(distinct(sent.getOrDefault(handle, List.of())))
                        .endsWith(2L));
    }

    @Test
    void parksTheAggregateOfAPoisonRowAndNoOther() {
        String poisoned = aHandle();
        String healthy = aHandle();
        bench.commit(poisoned, 1);
        bench.commit(RelayBench.MAIN, Requests.TOPIC, poisoned, 2, new byte[2_000_000]);
        bench.commit(poisoned, 3);
        bench.commit(healthy, 1);

        bench.start(RelayBench.MAIN);

        await().atMost(PATIENCE).until(() -> versions(healthy).equals(List.of(1L)));
        await().atMost(PATIENCE)
                .until(() -> bench.database()
                        .texts("select sequence from parked_outbox where key = ?", poisoned)
                        .equals(List.of("2")));
        assertThat(versions(poisoned)).containsExactly(1L);
        assertThat(bench.database().texts("select sequence from outbox where key = ?", poisoned))
                .containsExactly("3");
    }

    @Test
    void sendsTheRestOfAnAggregateOnceItsPoisonRowIsRepairedAndGivenBack() {
        String poisoned = aHandle();
        bench.commit(RelayBench.MAIN, Requests.TOPIC, poisoned, 1, new byte[2_000_000]);
        bench.commit(poisoned, 2);
        bench.start(RelayBench.MAIN);
        await().atMost(PATIENCE).until(() -> bench.database().number("select count(*) from parked_outbox") == 1);

        bench.database().execute("""
                with back as (delete from parked_outbox where key = ? returning *)
                insert into outbox
                    (id, lane, topic, key, type, sequence, event_id, event_time, payload, created_at)
                overriding system value
                select id, lane, topic, key, type, sequence, event_id, event_time, ?, created_at from back""", poisoned, Requests.released(poisoned).toByteArray());

        drained();
        assertThat(versions(poisoned)).containsExactly(1L, 2L);
    }

    @Test
    void stopsAStrictLaneAtARowThatCannotBeSent() {
        String poisoned = aHandle();
        String later = aHandle();
        strict(aHandle(), 1, new byte[] {1});
        strict(poisoned, 2, new byte[2_000_000]);
        strict(later, 3, new byte[] {3});

        LaneRelay relay = bench.start(RelayBench.STRICT);

        await().atMost(PATIENCE).until(() -> bench.waiting() == 2);
        await().atMost(PATIENCE).until(() -> relay.waiting() == 2);
        assertThat(TestTopic.read("exchange.disclosures.v1", later)).isEmpty();
        assertThat(bench.database().number("select count(*) from parked_outbox"))
                .isZero();
    }

    private void strict(String key, long sequence, byte[] payload) {
        bench.commit(RelayBench.STRICT, "exchange.disclosures.v1", key, sequence, payload);
    }

    private void cutConnections() {
        bench.database().execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'relaybench'");
    }

    private void drained() {
        await().atMost(PATIENCE).until(() -> bench.waiting() == 0);
    }

    private static List<String> handles(int count) {
        return Stream.generate(Requests::aHandle).limit(count).toList();
    }

    private static List<Long> upTo(int last) {
        return IntStream.rangeClosed(1, last).mapToObj(Long::valueOf).toList();
    }
}

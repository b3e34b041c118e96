package fr.parvis.data.demo.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.data.demo.DemoAntenna;
import fr.parvis.data.territory.Territories;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoLoaderTest {
    private static final DemoAntenna DEMO = DemoAntenna.read(Territories.load());
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    private final FakePlatform platform = new FakePlatform();

    @TempDir
    private Path folder;

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void playsEveryEntryWithEvidenceForEveryActAndTellsItsProgress() throws Exception {
        var told = new ArrayList<String>();

        loader().load(told::add);

        assertThat(calls("/persons")).hasSize(40);
        assertThat(calls("/sites")).hasSize(10);
        assertThat(calls("/protocols")).hasSize(5);
        assertThat(calls("/signatures")).hasSize(8);
        assertThat(calls("/expressions")).hasSize(84 + 4);
        assertThat(calls("/practice-sessions")).hasSize(2 * 2 * 5);
        assertThat(calls("/record")).hasSize(2 * 5);
        assertThat(platform.services.calls)
                .filteredOn(call -> call.method().equals("PUT") && call.path().endsWith("/communication-profile"))
                .hasSize(31)
                .allSatisfy(call -> assertThat(FakeServices.tree(call.body()).at("/understandsBy"))
                        .isNotEmpty());
        assertThat(platform.services.calls)
                .filteredOn(call -> call.method().equals("PUT") && call.path().contains("/diagnosis-sheets/"))
                .hasSize(2)
                .allSatisfy(call -> assertThat(FakeServices.tree(call.body())
                                .at("/rows/0/kind")
                                .asText())
                        .isEqualTo("LEVER"));
        assertThat(calls("/validation"))
                .hasSize(2)
                .allSatisfy(call -> assertThat(FakeServices.tree(call.body())
                                .at("/act/wordingVersion")
                                .asText())
                        .isEqualTo("sheet-validation.1"));
        assertThat(calls("/entourage")).hasSize(2);
        assertThat(calls("/no-contacts")).hasSize(1);
        assertThat(calls("/staff")).hasSize(2);
        assertThat(calls("/decisions")).hasSize(2);
        assertThat(calls("/releases"))
                .isNotEmpty()
                .allSatisfy(call -> assertThat(
                                FakeServices.tree(call.body()).at("/act/manner").asText())
                        .isIn("PAPER", "ORAL_WITNESSED", "OWN_SESSION"));
        assertThat(told).contains("10 sites, 5 Communautés 360", "40 of 40 persons");
    }

    /** Whoever listens keeps what it hears in a plain list: two at once would lose a line of it. */
    @Test
    void tellsItsProgressOneLineAtATimeAndInOrder() throws Exception {
        var told = new ArrayList<String>();
        var telling = new AtomicInteger();
        var together = new AtomicInteger();

        loader().load(line -> {
            together.accumulateAndGet(telling.incrementAndGet(), Math::max);
            LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
            told.add(line);
            telling.decrementAndGet();
        });

        assertThat(together).hasValue(1);
        assertThat(told).endsWith("10 of 40 persons", "20 of 40 persons", "30 of 40 persons", "40 of 40 persons");
    }

    @Test
    void neverHasMoreThanFourCallsUnderWay() throws Exception {
        loader().load(_ -> {});

        assertThat(platform.services.mostAtOnce).hasValueLessThanOrEqualTo(4);
    }

    @Test
    void changesNothingOnASecondLoad() throws Exception {
        loader().load(_ -> {});
        platform.services.calls.clear();

        loader().load(_ -> {});

        assertThat(platform.services.calls).noneMatch(FakeServices.Call::acts);
    }

    @Test
    void repeatsAnInterruptedLoadUnderTheSameKeysAndBodies() throws Exception {
        platform.services.refused = "/answer";
        assertThatThrownBy(() -> loader().load(_ -> {})).isInstanceOf(LoadException.class);
        platform.services.refused = "none";

        loader().load(_ -> {});

        assertThat(calls("/persons").stream().map(FakeServices.Call::key).distinct())
                .hasSize(40);
    }

    @Test
    void asksAgainWhenAServiceSaysNotNow() throws Exception {
        platform.services.busy.set(3);

        loader().load(_ -> {});

        assertThat(calls("/persons")).hasSize(40);
    }

    @Test
    void actsOnceWhenAnAnswerIsLost() throws Exception {
        platform.services.mute.set(3);

        loader().load(_ -> {});

        assertThat(calls("/sites")).hasSizeGreaterThan(10);
        assertThat(calls("/sites").stream().map(FakeServices.Call::key).distinct())
                .hasSize(10);
        assertThat(calls("/persons")).hasSize(40);
    }

    @Test
    void saysInOneSentenceWhatWasRefused() {
        platform.services.refused = "/sites";

        assertThatThrownBy(() -> loader().load(_ -> {}))
                .isInstanceOf(LoadException.class)
                .hasMessageMatching("POST http://.*/api/v1/sites answered 422 Il manque la preuve\\.");
    }

    @Test
    void countsTheDaysFromTheFirstLoad() throws Exception {
        Files.writeString(mark(), "day=2026-01-31\n");

        loader().load(_ -> {});

        assertThat(calls("/support-proposals"))
                .extracting(call ->
                        FakeServices.tree(call.body()).get("requestedOn").asText())
                .contains("2025-11-30")
                .allMatch(day -> day.compareTo("2026-01-31") < 0);
    }

    @Test
    void callsNoMeetingForADayThatIsOverWhenALoadIsTakenUpLater() throws Exception {
        Files.writeString(mark(), "day=2026-01-31\n");

        loader().load(_ -> {});

        assertThat(days("/governance-meetings", "/day")).allMatch(day -> !day.isBefore(TODAY));
        assertThat(days("/practice-sessions", "/appointment/day")).allMatch(day -> !day.isBefore(TODAY.minusDays(1)));
    }

    @Test
    void plansNothingInTheMonthThatEndedYesterday() throws Exception {
        var first = LocalDate.parse("2027-02-01");

        new DemoLoader(DEMO, platform.description(mark()), first).load(_ -> {});

        assertThat(days("/practice-sessions", "/appointment/day")).allMatch(day -> !day.isBefore(first));
        assertThat(calls("/record")).isEmpty();
    }

    private List<LocalDate> days(String ending, String field) {
        assertThat(calls(ending)).isNotEmpty();
        return calls(ending).stream()
                .map(call ->
                        LocalDate.parse(FakeServices.tree(call.body()).at(field).asText()))
                .toList();
    }

    private List<FakeServices.Call> calls(String ending) {
        return platform.services.calls.stream()
                .filter(call -> call.acts() && call.path().endsWith(ending))
                .toList();
    }

    private DemoLoader loader() {
        return new DemoLoader(DEMO, platform.description(mark()), TODAY);
    }

    private Path mark() {
        return folder.resolve("demo-loaded.properties");
    }
}

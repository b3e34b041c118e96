package fr.parvis.supervision;

import static fr.parvis.supervision.world.People.DATABASE;
import static fr.parvis.supervision.world.People.act;
import static fr.parvis.supervision.world.People.manager;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.InvalidProtocolBufferException;
import fr.parvis.events.statistics.InstitutionsEvent;
import fr.parvis.supervision.practice.usecase.TellMonths;
import fr.parvis.supervision.world.PracticeWorld;
import fr.parvis.supervision.world.ServiceKey;
import fr.parvis.supervision.world.TestClock;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Reactive;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What leaves for the figures of practice analysis: months held and missed, by département. */
@QuarkusTest
@ParvisService(name = "supervision", side = "demand")
@WithTestResource(ServiceKey.class)
class PracticeCopiesQuarkusTest {

    private static final PracticeWorld WORLD = PracticeWorld.DEMAND;

    @Inject
    TestClock clock;

    @Inject
    TellMonths tellMonths;

    @BeforeEach
    void startInMarch() {
        clock.set(Instant.parse("2026-03-10T09:00:00Z"));
        WORLD.complete();
    }

    @Test
    @Requirement("IND-104")
    void tellsAMonthWithASessionAsHeldAndTheOnesBeforeAsMissed() throws InvalidProtocolBufferException {
        departement("61", "2026-01-01");
        String id = WORLD.planned("61", "2026-03-12", WORLD.registered(null));
        clock.set(Instant.parse("2026-03-12T18:00:00Z"));

        WORLD.record(id).then().statusCode(200);

        assertThat(told("61")).containsExactly("2026-01-01 false", "2026-02-01 false", "2026-03-01 true");
    }

    @Test
    @Requirement("IND-104")
    void tellsAMissedMonthThatNobodyToldAndEachOnce() throws InvalidProtocolBufferException {
        departement("50", "2025-12-01");

        Reactive.await(tellMonths::handle);
        Reactive.await(tellMonths::handle);

        assertThat(told("50")).containsExactly("2025-12-01 false", "2026-01-01 false", "2026-02-01 false");
    }

    @Test
    void correctsAMonthThatWasRecordedAfterItsEnd() throws InvalidProtocolBufferException {
        departement("27", "2026-03-01");
        String id = WORLD.planned("27", "2026-03-28", WORLD.registered(null));
        clock.set(Instant.parse("2026-04-02T09:00:00Z"));
        Reactive.await(tellMonths::handle);

        WORLD.record(id).then().statusCode(200);

        assertThat(told("27")).containsExactly("2026-03-01 false", "2026-03-01 true");
    }

    @Test
    void tellsNothingOfAPlaceTheFiguresDoNotKnow() throws InvalidProtocolBufferException {
        String named = WORLD.territory();

        Reactive.await(tellMonths::handle);

        assertThat(told(named)).isEmpty();
    }

    private static void departement(String code, String since) {
        Map<String, Object> body = new HashMap<>(PracticeWorld.aTerritory(code));
        body.put("kind", "DEPARTEMENT");
        body.put("since", since);
        act(manager(), body).post("/api/v1/territories").then().statusCode(201);
    }

    /** In the order of their numbers. */
    private static List<String> told(String territory) throws InvalidProtocolBufferException {
        List<String> months = new ArrayList<>();
        for (String payload : DATABASE.texts(
                "select encode(payload, 'hex') from held_outbox where key = ? order by sequence",
                "practice-analysis:" + territory)) {
            var analysis = InstitutionsEvent.parseFrom(HexFormat.of().parseHex(payload))
                    .getPracticeAnalysis();
            months.add(analysis.getDay() + " " + analysis.getHeld());
        }
        return months;
    }
}

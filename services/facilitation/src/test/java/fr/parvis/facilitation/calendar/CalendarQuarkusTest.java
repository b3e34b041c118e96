package fr.parvis.facilitation.calendar;

import static fr.parvis.facilitation.world.Antenna.DATABASE;
import static fr.parvis.facilitation.world.Antenna.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.parvis.facilitation.appointment.Slot;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.Lines;
import fr.parvis.testkit.Parallel;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.http.Http;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class CalendarQuarkusTest {

    private final String soon = LocalDate.now(Slot.PARIS).plusDays(10).toString();

    @Inject
    MeterRegistry figures;

    private Supported she = Supported.NOBODY;

    @BeforeEach
    void aPersonAndHerFacilitator() {
        she = Supported.by();
    }

    @Test
    @Requirement("OPS-01")
    void showsWhenSheIsTakenAndNothingOfAnybody() {
        UUID id = she.plans(soon, "10:00", "11:00");
        UUID cancelled = she.plans(soon, "12:00", "13:00");
        with(she.herself(), Map.of())
                .post("/api/v1/appointments/{id}/cancellation", cancelled)
                .then()
                .statusCode(200);
        Supported.by().plans(soon, "15:00", "16:00");

        String file = read(opened(), 200);

        assertThat(file.lines().filter("BEGIN:VEVENT"::equals)).hasSize(1);
        assertThat(file).contains("SUMMARY:Rendez-vous", "DTSTART:" + soon.replace("-", "") + "T");
        assertThat(file)
                .doesNotContain("Lilas", "Zoé", "logement", "Karim", id.toString())
                .doesNotContain(
                        she.subject(), she.reference().toString(), she.caseId().toString());
    }

    @Test
    @Requirement("OPS-01")
    void endsAtItsOldAddressWhenItIsRenewedOrClosed() {
        String first = opened();
        String second = opened();
        read(first, 404);
        read(second, 200);

        she.herFacilitator().delete("/api/v1/planning/feed").then().statusCode(204);
        she.herFacilitator().delete("/api/v1/planning/feed").then().statusCode(204);

        read(second, 404);
        read("/api/v1/calendars/" + "A".repeat(43), 404);
        read("/api/v1/calendars/x", 404);
    }

    @Test
    @Requirement("OPS-01")
    void endsWhenTheDirectorySaysThatSheIsNotThereAnyMore() {
        String address = opened();
        read(address, 200);

        DATABASE.execute("update facilitator set available = false where subject = ?", she.facilitator());

        read(address, 404);
    }

    @Test
    void keepsTheHashOfItsSecretAndNoAnswerThatHoldsIt() {
        String path = opened();
        String secret = path.substring(path.lastIndexOf('/') + 1);

        assertThat(secret).hasSize(43);
        assertThat(DATABASE.tablesNaming(secret)).isEmpty();
        assertThat(DATABASE.number(
                        "select count(*) from calendar_feed where facilitator = ? and length(secret_hash) = 32",
                        she.facilitator()))
                .isOne();
    }

    @Test
    @Requirement("OPS-01")
    void tellsItsAddressAtThePortal() {
        String address = she.herFacilitator()
                .post("/api/v1/planning/feed")
                .then()
                .statusCode(201)
                .extract()
                .path("address");

        assertThat(address).matches("https://demande\\.example\\.org/calendriers/[A-Za-z0-9_-]{43}");
    }

    @Test
    void isAskedSixtyTimesAnHour() {
        String path = opened();
        for (int asked = 0; asked < 60; asked++) {
            read(path, 200);
        }

        read(path, 429);
        read(opened(), 200);
    }

    /** Six hundred a minute for all of them; a calendar that is one is not among them. */
    @Test
    void isAskedHoweverManyAddressesAreGuessed() {
        String path = opened();
        Set<Integer> answers = Parallel.parallel(8, guesser -> guessed(guesser * 100)).stream()
                .flatMap(Set::stream)
                .collect(Collectors.toSet());

        assertThat(answers).containsExactlyInAnyOrder(404, 429);
        read(path, 200);
    }

    private static Set<Integer> guessed(int first) {
        return IntStream.range(first, first + 100)
                .mapToObj(guess -> Http.given()
                        .get("/api/v1/calendars/" + "%043d".formatted(guess))
                        .statusCode())
                .collect(Collectors.toSet());
    }

    /** Whoever reads logs or figures must not find the way in. */
    @Test
    void isWrittenIntoNoLogAndNoFigure() {
        String path = opened();
        String secret = path.substring(path.lastIndexOf('/') + 1);
        try (Lines lines = Lines.listenToAll()) {
            read(path, 200);
            Http.given().auth().oauth2("no.token.atall").get(path).then().statusCode(401);
            she.herFacilitator().delete("/api/v1/planning/feed").then().statusCode(204);
            read(path, 404);

            await().untilAsserted(() -> assertThat(lines.written()).anyMatch(line -> line.contains("/calendars/…")));
            assertThat(lines.written()).noneMatch(line -> line.contains(secret));
        }
        assertThat(figures.getMeters())
                .flatMap(meter -> meter.getId().getTags())
                .extracting(Tag::getValue)
                .isNotEmpty()
                .noneMatch(value -> value.contains(secret));
    }

    private String opened() {
        return she.herFacilitator()
                .post("/api/v1/planning/feed")
                .then()
                .statusCode(201)
                .extract()
                .path("path");
    }

    private static String read(String path, int status) {
        return Http.given().get(path).then().statusCode(status).extract().asString();
    }
}

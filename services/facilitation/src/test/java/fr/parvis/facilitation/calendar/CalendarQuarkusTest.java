package fr.parvis.facilitation.calendar;

import static fr.parvis.facilitation.world.Antenna.DATABASE;
import static fr.parvis.facilitation.world.Antenna.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.facilitation.appointment.Slot;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.http.Http;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class CalendarQuarkusTest {

    private final String soon = LocalDate.now(Slot.PARIS).plusDays(10).toString();

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

package fr.parvis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.portal.world.PortalWorld;
import fr.parvis.portal.world.Visitor;
import fr.parvis.testkit.Lines;
import fr.parvis.testkit.Requirement;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A telephone that knows the address of a calendar and nothing else. */
@QuarkusTest
@WithTestResource(value = PortalWorld.class, initArgs = @ResourceArg(name = "side", value = "demand"))
final class CalendarQuarkusTest extends HerSpace {

    private static final String KNOWN = "K".repeat(43);
    private static final String TOO_MANY = "M".repeat(43);
    private static final String NOBODYS = "N".repeat(43);

    @Inject
    MeterRegistry figures;

    @Test
    @Requirement("OPS-01")
    void isHandedToWhoeverKnowsItsAddressWithoutSigningIn() {
        Visitor telephone = visitor();

        HttpResponse<String> calendar = telephone.once("/calendriers/" + KNOWN);

        assertThat(calendar.statusCode()).isEqualTo(200);
        assertThat(calendar.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(calendar.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(calendar.body()).contains("LOCATION:Déplacement");
        assertThat(telephone.setCookies()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/x",
                "/KKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKK%2FK",
                "/..%2Fcases",
                "/%2e%2e/api/v1/cases"
            })
    void opensNothingElseOfFacilitation(String path) {
        HttpResponse<String> answer = visitor().once("/calendriers" + path);

        assertThat(answer.statusCode()).isNotEqualTo(200);
        assertThat(answer.body()).doesNotContain("VCALENDAR", "\"items\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void isReadOnly(String method) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "calendriers/" + KNOWN))
                .method(method, HttpRequest.BodyPublishers.ofString("x=1"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(client.send(request, HttpResponse.BodyHandlers.ofString())
                            .statusCode())
                    .isBetween(400, 405);
        }
    }

    @Test
    void passesOnThatItIsAskedTooOftenNobodysOrNotToBeHadNow() {
        assertThat(visitor().once("/calendriers/" + NOBODYS).statusCode()).isEqualTo(404);
        HttpResponse<String> tooMany = visitor().once("/calendriers/" + TOO_MANY);
        assertThat(tooMany.statusCode()).isEqualTo(429);
        assertThat(tooMany.headers().firstValue("Retry-After")).isPresent();
        Visitor.services("silent?service=facilitation");
        assertThat(visitor().once("/calendriers/" + KNOWN).statusCode()).isEqualTo(503);
    }

    /** The address is the way in: whoever reads logs or figures must not find it. */
    @Test
    void isWrittenIntoNoLogAndNoFigure() {
        try (Lines lines = Lines.listenToAll()) {
            for (String secret : new String[] {KNOWN, TOO_MANY, NOBODYS}) {
                visitor().once("/calendriers/" + secret);
            }
            Visitor.services("silent?service=facilitation");
            visitor().once("/calendriers/" + KNOWN);

            assertThat(lines.written()).anyMatch(line -> line.startsWith("facilitation gave no answer"));
            assertThat(lines.written()).noneMatch(CalendarQuarkusTest::holdsASecret);
        }
        assertThat(figures.getMeters())
                .flatMap(meter -> meter.getId().getTags())
                .extracting(Tag::getValue)
                .isNotEmpty()
                .noneMatch(CalendarQuarkusTest::holdsASecret);
    }

    private static boolean holdsASecret(String text) {
        return text.contains(KNOWN) || text.contains(TOO_MANY) || text.contains(NOBODYS);
    }
}

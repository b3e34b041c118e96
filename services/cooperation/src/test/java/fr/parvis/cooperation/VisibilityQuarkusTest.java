package fr.parvis.cooperation;

import static fr.parvis.cooperation.world.OfferSide.act;
import static fr.parvis.cooperation.world.OfferSide.coordinator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import fr.parvis.cooperation.world.DemandSide;
import fr.parvis.cooperation.world.OfferSide;
import fr.parvis.cooperation.world.SideKeys;
import fr.parvis.cooperation.world.TestClock;
import fr.parvis.testkit.Parallel;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "cooperation", side = "offer", kafka = true)
@WithTestResource(SideKeys.class)
class VisibilityQuarkusTest {

    @Inject
    TestClock clock;

    private final String organisation = OfferSide.anOrganisation();
    private final String another = OfferSide.anOrganisation();

    @BeforeEach
    void startNow() {
        clock.reset();
    }

    @Test
    @Requirement({"PER-22", "IND-EP-15", "IND-EP-16"})
    void answersTheSameForEndedUnknownUngrantedAndAnotherOrganisations() {
        UUID ended = OfferSide.aVisibleRequest(organisation, "retirée", clock);
        UUID others = OfferSide.aVisibleRequest(another, "à d'autres", clock);
        UUID waiting = UUID.randomUUID();
        DemandSide.released(
                        DemandSide.request(waiting, organisation, "pas encore").build(), 1)
                .send();
        OfferSide.awaitNumber(1, "select count(*) from waiting_content where handle = ?", waiting);
        DemandSide.ended(ended, 2).send();
        OfferSide.hear(clock.instant());

        List<BiFunction<UUID, String, Response>> calls = List.of(
                (handle, by) -> coordinator(by).get("/api/v1/requests/{h}", handle),
                (handle, by) -> coordinator(by).get("/api/v1/requests/{h}/responses", handle),
                (handle, by) -> act(coordinator(by), Map.of()).post("/api/v1/requests/{h}/acknowledgement", handle),
                (handle, by) -> act(coordinator(by), OfferSide.aResponse("Un texte."))
                        .post("/api/v1/requests/{h}/responses", handle));
        for (BiFunction<UUID, String, Response> call : calls) {
            assertThat(Stream.of(ended, others, waiting, UUID.randomUUID())
                            .map(handle -> withoutIds(call.apply(handle, organisation), handle)))
                    .hasSize(4)
                    .allMatch(answer -> answer.startsWith("404"))
                    .containsOnly(withoutIds(call.apply(UUID.randomUUID(), organisation), UUID.randomUUID()));
        }
    }

    @Test
    void listsOnlyWhatWasReleasedToTheCallersOrganisation() {
        OfferSide.aVisibleRequest(organisation, "un", clock);
        OfferSide.aVisibleRequest(another, "deux", clock);

        coordinator(organisation).get("/api/v1/requests").then().body("items", hasSize(1));
        coordinator(organisation)
                .queryParam("q", "deux")
                .get("/api/v1/requests")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    @Requirement("IND-EP-16")
    void showsNothingAfterTheEndHoweverManyReadsAreRunning() {
        UUID handle = OfferSide.aVisibleRequest(organisation, "pendant ce temps", clock);

        List<Integer> statuses = Parallel.parallel(24, number -> {
            if (number == 12) {
                DemandSide.ended(handle, 2).send();
                return 0;
            }
            return coordinator(organisation).get("/api/v1/requests/{h}", handle).statusCode();
        });
        OfferSide.hear(clock.instant());

        assertThat(statuses).containsAnyOf(200, 404).isSubsetOf(0, 200, 404);
        assertThat(OfferSide.DATABASE.number("select count(*) from access where handle = ?", handle))
                .isEqualTo(statuses.stream().filter(status -> status == 200).count());
        coordinator(organisation).get("/api/v1/requests/{h}", handle).then().statusCode(404);
    }

    @Test
    void pagesWithoutRevealingAHandleInItsCursor() {
        UUID first = OfferSide.aVisibleRequest(organisation, "un vélo", clock);
        UUID second = OfferSide.aVisibleRequest(organisation, "deux vélos", clock);

        for (String query : List.of("", "velo")) {
            Response page = list(query, null);
            String cursor = page.path("next");
            Response rest = list(query, cursor);

            assertThat(page.header("Link")).contains("rel=\"next\"").doesNotContain(first.toString());
            assertThat(Stream.of(page.<String>path("items[0].handle"), rest.<String>path("items[0].handle")))
                    .containsExactlyInAnyOrder(first.toString(), second.toString());
            assertThat(rest.<String>path("next")).isNull();
        }
    }

    @Test
    void goesOnAfterTheRequestThatItsCursorNamedHasEnded() {
        Set<UUID> remaining = new HashSet<>();
        for (int count = 0; count < 3; count++) {
            remaining.add(OfferSide.aVisibleRequest(organisation, "vélo " + count, clock));
        }

        for (String query : List.of("velo", "")) {
            Response page = list(query, null);
            UUID ended = UUID.fromString(page.path("items[0].handle"));
            DemandSide.ended(ended, 2).send();
            OfferSide.hear(clock.instant());
            remaining.remove(ended);

            assertThat(remaining)
                    .contains(UUID.fromString(list(query, page.path("next")).path("items[0].handle")));
        }
    }

    private Response list(String query, @Nullable String cursor) {
        RequestSpecification call = coordinator(organisation).queryParam("limit", 1);
        if (!query.isEmpty()) {
            call.queryParam("q", query);
        }
        if (cursor != null) {
            call.queryParam("cursor", cursor);
        }
        return call.get("/api/v1/requests");
    }

    private static String withoutIds(Response answer, UUID handle) {
        String body = answer.asString().replace(handle.toString(), "HANDLE");
        return answer.statusCode() + " " + body.replaceAll("\"traceId\":\"[^\"]*\"", "");
    }
}

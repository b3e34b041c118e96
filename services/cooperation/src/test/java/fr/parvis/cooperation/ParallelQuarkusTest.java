package fr.parvis.cooperation;

import static fr.parvis.cooperation.world.OfferSide.act;
import static fr.parvis.cooperation.world.OfferSide.coordinator;
import static fr.parvis.cooperation.world.OfferSide.signatory;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.cooperation.world.OfferSide;
import fr.parvis.cooperation.world.ProtocolWorld;
import fr.parvis.cooperation.world.SideKeys;
import fr.parvis.cooperation.world.TestClock;
import fr.parvis.testkit.Parallel;
import fr.parvis.testkit.ParvisService;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each endpoint by many callers at once: reactive sessions fail only under concurrency. */
@QuarkusTest
@ParvisService(name = "cooperation", side = "offer", kafka = true)
@WithTestResource(SideKeys.class)
class ParallelQuarkusTest {

    private static final int CALLERS = 24;

    @Inject
    TestClock clock;

    private final String organisation = OfferSide.anOrganisation();

    @BeforeEach
    void startNow() {
        clock.reset();
    }

    @Test
    void readsAtTheSameTime() {
        UUID handle = OfferSide.aVisibleRequest(organisation, "en même temps", clock);
        UUID response = OfferSide.proposed(organisation, handle, "Un essai.");
        ProtocolWorld.registered(organisation);
        String protocol = ProtocolWorld.inForce(organisation);

        allAnswer(200, number -> coordinator(organisation).get("/api/v1/requests/{h}", handle));
        allAnswer(200, number -> coordinator(organisation).get("/api/v1/requests"));
        allAnswer(200, number -> coordinator(organisation).get("/api/v1/requests?q=temps"));
        allAnswer(200, number -> coordinator(organisation).get("/api/v1/requests/{h}/responses", handle));
        allAnswer(200, number -> coordinator(organisation).get("/api/v1/responses/{h}", response));
        allAnswer(200, number -> coordinator(organisation).get("/api/v1/knowledge"));
        allAnswer(200, number -> signatory().get("/api/v1/communities"));
        allAnswer(200, number -> signatory().get("/api/v1/protocols"));
        allAnswer(200, number -> signatory().get("/api/v1/protocols/coverage"));
        allAnswer(200, number -> signatory().get("/api/v1/protocols/{id}", protocol));
    }

    @Test
    void listsManyRequestsInBothOrdersWithoutWaitingForEachOtherForEver() {
        List<UUID> handles = IntStream.range(0, 6)
                .mapToObj(number -> OfferSide.aVisibleRequest(organisation, "numéro " + number, clock))
                .toList();

        allAnswer(
                200,
                number -> number % 2 == 0
                        ? coordinator(organisation).get("/api/v1/requests")
                        : coordinator(organisation).get("/api/v1/requests/{h}", handles.get(number % handles.size())));

        assertThat(OfferSide.DATABASE.number(
                        "select count(*) from access where organisation = ? and kind = 'LIST'", organisation))
                .isEqualTo((long) CALLERS / 2 * handles.size());
    }

    @Test
    void acknowledgesAtTheSameTimeWithOneEffect() {
        UUID handle = OfferSide.aVisibleRequest(organisation, "accusé", clock);

        allAnswer(
                200,
                number -> act(coordinator(organisation), Map.of("expectedAnswerOn", "2026-12-01"))
                        .post("/api/v1/requests/{h}/acknowledgement", handle));

        assertThat(OfferSide.DATABASE.number("select acknowledgement_number from request where handle = ?", handle))
                .isEqualTo(1);
    }

    @Test
    void proposesAtTheSameTime() {
        UUID handle = OfferSide.aVisibleRequest(organisation, "réponses", clock);

        allAnswer(
                201,
                number -> act(coordinator(organisation), OfferSide.aResponse("Essai " + number))
                        .post("/api/v1/requests/{h}/responses", handle));

        assertThat(OfferSide.DATABASE.number("select count(*) from response where request_handle = ?", handle))
                .isEqualTo(CALLERS);
    }

    @Test
    void letsOneOfManyUpdatesUnderTheSameTagThrough() {
        UUID handle = OfferSide.aVisibleRequest(organisation, "mise à jour", clock);
        UUID response = OfferSide.proposed(organisation, handle, "Un essai.");
        String tag =
                coordinator(organisation).get("/api/v1/responses/{h}", response).header("ETag");

        List<Integer> statuses = Parallel.parallel(
                CALLERS,
                number -> coordinator(organisation)
                        .header("If-Match", tag)
                        .contentType(ContentType.JSON)
                        .body(OfferSide.aResponse("Essai " + number))
                        .put("/api/v1/responses/{h}", response)
                        .statusCode());

        assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
        assertThat(statuses).isSubsetOf(200, 409, 412);
    }

    @Test
    void entersAndSignsAtTheSameTime() {
        List<Integer> entered = statuses(number -> ProtocolWorld.register(organisation));
        assertThat(entered).filteredOn(status -> status == 201).hasSize(1);
        assertThat(entered).isSubsetOf(201, 409);

        allAnswer(
                201,
                number -> act(signatory(), ProtocolWorld.aDraft(organisation)).post("/api/v1/protocols"));
        String id = ProtocolWorld.written(organisation, List.of());
        String hash = signatory().get("/api/v1/protocols/{id}", id).path("textHash");
        List<Integer> signed = statuses(number -> ProtocolWorld.sign(signatory(), id, hash));
        assertThat(signed).filteredOn(status -> status == 200).hasSize(1);
        assertThat(signed).isSubsetOf(200, 409);
        ProtocolWorld.sign(coordinator(organisation), id, hash).then().statusCode(200);
        List<Integer> ended = statuses(
                number -> act(signatory(), Map.of("status", "ENDED")).post("/api/v1/protocols/{id}/status", id));
        assertThat(ended).filteredOn(status -> status == 200).hasSize(1);
        assertThat(ended).isSubsetOf(200, 409);
    }

    @Test
    void writesClausesAtTheSameTimeWithOneWinner() {
        ProtocolWorld.registered(organisation);
        String id = ProtocolWorld.drafted(organisation);
        String tag = signatory().get("/api/v1/protocols/{id}", id).header("ETag");

        List<Integer> written = statuses(number -> ProtocolWorld.write(signatory(), id, tag, List.of()));

        assertThat(written).filteredOn(status -> status == 200).hasSize(1);
        assertThat(written).isSubsetOf(200, 409, 412);
    }

    private static void allAnswer(int status, IntFunction<Response> call) {
        assertThat(statuses(call)).hasSize(CALLERS).containsOnly(status);
    }

    private static List<Integer> statuses(IntFunction<Response> call) {
        return Parallel.parallel(CALLERS, number -> call.apply(number).statusCode());
    }
}

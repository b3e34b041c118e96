package fr.parvis.cooperation;

import static fr.parvis.cooperation.world.OfferSide.act;
import static fr.parvis.cooperation.world.OfferSide.coordinator;
import static fr.parvis.cooperation.world.OfferSide.signatory;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import fr.parvis.cooperation.protocol.ClauseKind;
import fr.parvis.cooperation.world.OfferSide;
import fr.parvis.cooperation.world.ProtocolWorld;
import fr.parvis.cooperation.world.SideKeys;
import fr.parvis.cooperation.world.TestClock;
import fr.parvis.events.exchange.DirectoryEvent;
import fr.parvis.events.statistics.InstitutionsEvent;
import fr.parvis.events.statistics.ProtocolState;
import fr.parvis.testkit.Parallel;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.TestTopic;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "cooperation", side = "offer", kafka = true)
@WithTestResource(SideKeys.class)
class ProtocolsQuarkusTest {

    @Inject
    TestClock clock;

    private final String organisation = OfferSide.anOrganisation();

    @BeforeEach
    void startNow() {
        clock.reset();
        ProtocolWorld.registered(organisation);
    }

    @Test
    @Requirement("COO-01")
    void putsOneProtocolInForceAndTellsTheDirectory() throws Exception {
        String id = ProtocolWorld.inForce(organisation);

        signatory().get("/api/v1/protocols/{id}", id).then().body("status", equalTo("IN_FORCE"));
        List<ConsumerRecord<String, byte[]>> entries =
                await().until(() -> TestTopic.read("exchange.directory.v1", organisation), f -> f.size() == 2);
        assertThat(DirectoryEvent.parseFrom(entries.getFirst().value())
                        .getOrganisation()
                        .getProtocolInForce())
                .isFalse();
        assertThat(DirectoryEvent.parseFrom(entries.getLast().value())
                        .getOrganisation()
                        .getProtocolInForce())
                .isTrue();
    }

    @Test
    @Requirement("IND-100")
    void tellsTheFiguresByPublicCodeWhetherAProtocolIsInForce() throws Exception {
        ProtocolWorld.inForce(organisation);

        List<ProtocolState> copies = new ArrayList<>();
        for (String payload : OfferSide.DATABASE.texts(
                "select encode(payload, 'hex') from held_outbox where key = ? order by sequence", organisation)) {
            copies.add(InstitutionsEvent.parseFrom(HexFormat.of().parseHex(payload))
                    .getProtocolState());
        }
        assertThat(copies).extracting(ProtocolState::getInForce).containsExactly(false, true);
        assertThat(copies).extracting(ProtocolState::getCommunity).containsOnly(organisation);
        assertThat(copies).extracting(ProtocolState::getTerritory).containsOnly("14");
        assertThat(copies).extracting(ProtocolState::getDay).doesNotContain("");
    }

    @Test
    @Requirement("COO-01")
    void refusesASecondProtocolInForceWithOneCommunauteAlsoWhenSignedAtTheSameTime() {
        String first = ProtocolWorld.written(organisation, List.of());
        String second = ProtocolWorld.written(organisation, List.of());
        ProtocolWorld.sign(signatory(), first).then().statusCode(200);
        ProtocolWorld.sign(signatory(), second).then().statusCode(200);

        List<Integer> statuses = Parallel.parallel(
                2,
                number -> ProtocolWorld.sign(coordinator(organisation), number == 0 ? first : second)
                        .statusCode());

        assertThat(statuses).containsExactlyInAnyOrder(200, 409);
        assertThat(OfferSide.DATABASE.number(
                        "select count(*) from protocol where community_code = ? and status = 'IN_FORCE'", organisation))
                .isEqualTo(1);
    }

    @Test
    @Requirement("COO-02")
    void refusesASignatureWhileACompulsoryClauseIsMissingAndNamesIt() {
        String id = ProtocolWorld.written(organisation, List.of(ClauseKind.COHERENCE_FOLLOW_UP));

        ProtocolWorld.sign(signatory(), id)
                .then()
                .statusCode(422)
                .body("type", equalTo("https://parvis.fr/problems/clause-missing"))
                .body("errors", hasSize(1))
                .body("errors[0].field", equalTo("clauses.COHERENCE_FOLLOW_UP"));
        signatory()
                .get("/api/v1/protocols/{id}", id)
                .then()
                .body("status", equalTo("DRAFT"))
                .body("missingClauses", equalTo(List.of("COHERENCE_FOLLOW_UP")))
                .body("signatures", hasSize(0));
    }

    @Test
    void namesWhoIsWithoutAProtocolInForce() {
        String covered = OfferSide.anOrganisation();
        ProtocolWorld.registered(covered);
        ProtocolWorld.inForce(covered);

        Response coverage = signatory().get("/api/v1/protocols/coverage");

        coverage.then()
                .statusCode(200)
                .body("missing.community", hasItem(organisation))
                .body("missing.community", not(hasItem(covered)));
        int communities = coverage.path("communities");
        int inForce = coverage.path("protocolsInForce");
        assertThat(coverage.<Integer>path("percent")).isEqualTo(inForce * 100 / communities);
        assertThat(coverage.<List<Object>>path("missing")).hasSize(communities - inForce);
    }

    @Test
    void changesClausesOnlyUnderTheVersionThatWasRead() {
        String id = ProtocolWorld.drafted(organisation);
        String tag = signatory().get("/api/v1/protocols/{id}", id).header("ETag");

        assertThat(ProtocolWorld.write(signatory(), id, null, List.of()).statusCode())
                .isEqualTo(428);
        assertThat(ProtocolWorld.write(signatory(), id, tag, List.of()).statusCode())
                .isEqualTo(200);
        assertThat(ProtocolWorld.write(coordinator(organisation), id, tag, List.of())
                        .statusCode())
                .isEqualTo(412);
    }

    @Test
    void voidsSignaturesWhenTheTextChanges() {
        String id = ProtocolWorld.written(organisation, List.of());
        ProtocolWorld.sign(signatory(), id).then().statusCode(200).body("signatures", hasSize(1));
        String tag = signatory().get("/api/v1/protocols/{id}", id).header("ETag");

        ProtocolWorld.write(coordinator(organisation), id, tag, List.of(ClauseKind.SEPARATE_PREMISES))
                .then()
                .statusCode(200)
                .body("signatures", hasSize(0));
    }

    @Test
    void showsACommunauteItsOwnProtocolsAndNoOthers() {
        String id = ProtocolWorld.drafted(organisation);
        String another = OfferSide.anOrganisation();

        coordinator(organisation).get("/api/v1/protocols").then().body("items", hasSize(1));
        coordinator(another).get("/api/v1/protocols").then().body("items", hasSize(0));
        coordinator(another).get("/api/v1/protocols/{id}", id).then().statusCode(404);
        ProtocolWorld.sign(coordinator(another), id, "0".repeat(64)).then().statusCode(404);
    }

    @Test
    void givesTheDelayOfTheProtocolInForceToEachRequest() {
        ProtocolWorld.inForce(organisation);
        UUID handle = OfferSide.aVisibleRequest(organisation, "Un délai", clock);

        coordinator(organisation)
                .get("/api/v1/requests/{h}", handle)
                .then()
                .body("acknowledgeBy", equalTo("2026-11-27"));
    }

    @Test
    void endsAProtocolAndTellsTheDirectory() {
        String id = ProtocolWorld.inForce(organisation);

        act(signatory(), Map.of("status", "ENDED"))
                .post("/api/v1/protocols/{id}/status", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("ENDED"));
        act(signatory(), Map.of("status", "IN_FORCE"))
                .post("/api/v1/protocols/{id}/status", id)
                .then()
                .statusCode(409);
        await().until(() ->
                TestTopic.read("exchange.directory.v1", organisation).size() == 3);
    }

    @Test
    void entersACommunauteOnce() {
        ProtocolWorld.register(organisation).then().statusCode(409);
        act(signatory(), ProtocolWorld.aDraft("c360-nowhere"))
                .post("/api/v1/protocols")
                .then()
                .statusCode(422);
    }
}

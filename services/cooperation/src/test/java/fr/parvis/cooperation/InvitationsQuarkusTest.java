package fr.parvis.cooperation;

import static fr.parvis.cooperation.world.OfferSide.act;
import static fr.parvis.cooperation.world.OfferSide.coordinator;
import static fr.parvis.cooperation.world.OfferSide.signatory;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fr.parvis.cooperation.world.OfferSide;
import fr.parvis.cooperation.world.ProtocolWorld;
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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "cooperation", side = "offer", kafka = true)
@WithTestResource(SideKeys.class)
class InvitationsQuarkusTest {

    private static final String INVITATIONS = "/api/v1/convention-invitations";

    @Inject
    TestClock clock;

    private final String organisation = OfferSide.anOrganisation();

    @BeforeEach
    void startNow() {
        clock.reset();
        ProtocolWorld.registered(organisation);
    }

    @Test
    @Requirement("COO-05")
    void keepsAnInvitationAndItsOneAnswer() {
        String id = sent(signatory());
        coordinator(organisation)
                .get(INVITATIONS)
                .then()
                .body("items.id", contains(id))
                .body("items[0].state", equalTo("SENT"))
                .body("items[0].structure", equalTo("Fondation du Bocage"))
                .body("items[0].funder", equalTo("Mutuelle du Bessin"))
                .body("items[0].sentBy", equalTo("carrier signatory"))
                .body("items[0].answeredOn", nullValue());

        answer(coordinator(organisation), id, "DECLINED", "2026-11-22")
                .then()
                .statusCode(200)
                .body("state", equalTo("DECLINED"))
                .body("answeredOn", equalTo("2026-11-22"));
        answer(signatory(), id, "ACCEPTED", "2026-11-22").then().statusCode(409);
        sent(coordinator(organisation));
        coordinator(organisation).get(INVITATIONS).then().body("items", hasSize(2));
    }

    @Test
    void isAMatterOfTheCarrierAndOfThatCommunauteAlone() {
        String another = OfferSide.anOrganisation();
        String id = sent(signatory());

        coordinator(another).get(INVITATIONS).then().body("items", hasSize(0));
        answer(coordinator(another), id, "ACCEPTED", "2026-11-22").then().statusCode(404);
        send(coordinator(another)).then().statusCode(422).body("errors[0].field", equalTo("community"));
        act(signatory(), Map.of("community", "c360-nowhere", "structure", "S", "funder", "F"))
                .post(INVITATIONS)
                .then()
                .statusCode(422);
    }

    @Test
    void namesTheFieldOfABadInvitationOrAnswer() {
        String id = sent(signatory());

        act(signatory(), Map.of("community", organisation, "structure", " ", "funder", "F"))
                .post(INVITATIONS)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("structure"));
        answer(signatory(), id, "SENT", "2026-11-22").then().statusCode(422).body("errors[0].field", equalTo("state"));
        answer(signatory(), id, "MAYBE", "2026-11-22").then().statusCode(400);
        for (String day : List.of("2026-11-21", "2026-11-23")) {
            answer(signatory(), id, "ACCEPTED", day)
                    .then()
                    .statusCode(422)
                    .body("errors[0].field", equalTo("answeredOn"));
        }
        signatory().get(INVITATIONS + "?limit=0").then().statusCode(400);
    }

    @Test
    void invitesListsAndTakesOneAnswerAtTheSameTime() {
        List<Integer> invited =
                Parallel.parallel(12, number -> send(signatory()).statusCode());
        String id = sent(signatory());
        List<Integer> answered = Parallel.parallel(
                12, number -> answer(signatory(), id, "ACCEPTED", "2026-11-22").statusCode());
        List<Integer> listed = Parallel.parallel(
                12, number -> coordinator(organisation).get(INVITATIONS).statusCode());

        assertThat(invited).containsOnly(201);
        assertThat(answered).filteredOn(status -> status == 200).hasSize(1);
        assertThat(answered).isSubsetOf(200, 409);
        assertThat(listed).containsOnly(200);
        coordinator(organisation).get(INVITATIONS).then().body("items", hasSize(13));
    }

    private String sent(RequestSpecification caller) {
        return send(caller).then().statusCode(201).extract().path("id");
    }

    private Response send(RequestSpecification caller) {
        Map<String, String> body =
                Map.of("community", organisation, "structure", "Fondation du Bocage", "funder", "Mutuelle du Bessin");
        return act(caller, body).post(INVITATIONS);
    }

    private static Response answer(RequestSpecification caller, String id, String state, String day) {
        return act(caller, Map.of("state", state, "answeredOn", day)).post(INVITATIONS + "/{id}/answer", id);
    }
}

package fr.parvis.cooperation;

import static fr.parvis.cooperation.world.AgreementWorld.AGREEMENT;
import static fr.parvis.cooperation.world.OfferSide.act;
import static fr.parvis.cooperation.world.OfferSide.coordinator;
import static fr.parvis.cooperation.world.OfferSide.signatory;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.parvis.cooperation.agreement.AgreementKind;
import fr.parvis.cooperation.agreement.CharterPoint;
import fr.parvis.cooperation.world.AgreementWorld;
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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of an agreement after its signature: contacts change, parties meet, a charter advances. */
@QuarkusTest
@ParvisService(name = "cooperation", side = "offer", kafka = true)
@WithTestResource(SideKeys.class)
class AgreementLifeQuarkusTest {

    private static final String CONTACT_END = "/api/v1/agreement-contacts/{id}/end";
    private static final String CLOSING = "/api/v1/handovers/{id}/closing";

    @Inject
    TestClock clock;

    private final String organisation = OfferSide.anOrganisation();

    @BeforeEach
    void startNow() {
        clock.reset();
    }

    @Test
    @Requirement("COO-20")
    void opensAHandoverWhenAContactLeavesUntilAnotherHoldsWhatItHeld() {
        String id = AgreementWorld.inForce(organisation);
        List<String> contacts = contacts(id, organisation);

        String handover = leave(coordinator(organisation), contacts.getFirst())
                .then()
                .statusCode(200)
                .body("contact.leftOn", equalTo("2026-11-22"))
                .body("dueOn", equalTo("2026-12-22"))
                .body("successor", nullValue())
                .extract()
                .path("id");
        open(coordinator(organisation)).then().body("items.id", contains(handover));
        close(coordinator(organisation), handover, contacts.getFirst()).then().statusCode(422);
        close(coordinator(organisation), handover, contacts(id, "carrier").getFirst())
                .then()
                .statusCode(422);
        close(coordinator(organisation), handover, UUID.randomUUID().toString())
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("successor"));
        close(coordinator(organisation), handover, contacts.getLast())
                .then()
                .statusCode(200)
                .body("successor", equalTo(contacts.getLast()))
                .body("doneOn", equalTo("2026-11-22"))
                .body("passedOn", equalTo("Le calendrier"));

        open(coordinator(organisation)).then().body("items", hasSize(0));
        close(coordinator(organisation), handover, contacts.getLast()).then().statusCode(409);
        leave(coordinator(organisation), contacts.getFirst()).then().statusCode(409);
    }

    @Test
    void letsAPartyReleaseItsOwnContactsOnly() {
        String id = AgreementWorld.inForce(organisation);
        String another = OfferSide.anOrganisation();
        String own = contacts(id, organisation).getFirst();

        leave(coordinator(another), own).then().statusCode(404);
        leave(AgreementWorld.provider(organisation), contacts(id, "carrier").getFirst())
                .then()
                .statusCode(404);
        String handover =
                leave(signatory(), own).then().statusCode(200).extract().path("id");
        open(coordinator(another)).then().body("items.id", not(hasItem(handover)));
        close(coordinator(another), handover, own).then().statusCode(404);
        open(signatory().queryParam("limit", 200)).then().body("items.id", hasItem(handover));
    }

    @Test
    @Requirement("COO-19")
    void keepsReviewsAndCountsTheNextOneFromThem() {
        String id = AgreementWorld.inForce(organisation);
        clock.set(Instant.parse("2027-11-25T09:00:00Z"));
        signatory().get(AGREEMENT, id).then().body("reviewDue", equalTo(true));

        review(coordinator(organisation), id, "2027-11-26").then().statusCode(422);
        review(coordinator(organisation), id, "2027-11-24").then().statusCode(201);

        signatory()
                .get(AGREEMENT, id)
                .then()
                .body("reviewDue", equalTo(false))
                .body("nextReviewOn", equalTo("2028-11-24"));
        coordinator(organisation)
                .get(AGREEMENT + "/reviews", id)
                .then()
                .body("items", hasSize(1))
                .body("items[0].objectives", equalTo("Ouvrir le samedi"))
                .body("items[0].improvementPoints", equalTo("Les horaires"))
                .body("items[0].newSynergies", equalTo("La médiathèque"))
                .body("items[0].blocks", equalTo("Le local"))
                .body("items[0].writtenBy", equalTo("coordinator of " + organisation));
        coordinator(OfferSide.anOrganisation())
                .get(AGREEMENT + "/reviews", id)
                .then()
                .statusCode(404);
        review(coordinator(OfferSide.anOrganisation()), id, "2027-11-24").then().statusCode(404);
    }

    @Test
    void doesNotReviewWhatNobodySigned() {
        review(signatory(), AgreementWorld.ready(organisation), "2026-11-20")
                .then()
                .statusCode(409)
                .body("type", equalTo("https://parvis.fr/problems/agreement-not-signed"));
    }

    @Test
    @Requirement("COO-18")
    void followsTheSixStepsOfACharterWithTheirEvidence() {
        String id = charter(List.of(pilot("carrier"), pilot(organisation)));

        step(coordinator(organisation), id, "ROLES_AND_RESPONSIBILITIES", "DONE", "x")
                .then()
                .statusCode(409);
        step(coordinator(organisation), id, "ROLES_AND_RESPONSIBILITIES", "IN_PROGRESS", null)
                .then()
                .statusCode(200);
        step(signatory(), id, "ROLES_AND_RESPONSIBILITIES", "DONE", " ")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("evidence"));
        step(signatory(), id, "ROLES_AND_RESPONSIBILITIES", "DONE", "Lettre de mission")
                .then()
                .statusCode(200);

        AgreementWorld.provider(organisation)
                .get(AGREEMENT + "/steps", id)
                .then()
                .body("secondPilotMissing", equalTo(false))
                .body("steps", hasSize(6))
                .body("steps[0].state", equalTo("NOT_STARTED"))
                .body("steps[0].successConditions", contains("NEEDS_AND_OBJECTIVES", "PARTNER_SEARCH"))
                .body("steps[2].state", equalTo("DONE"))
                .body("steps[2].operatingTerms", contains("TWO_PILOTS"))
                .body("steps[2].moves.state", contains("IN_PROGRESS", "DONE"))
                .body("steps[2].moves[1].evidence", equalTo("Lettre de mission"))
                .body("steps[2].moves[1].movedBy", equalTo("carrier signatory"));
        coordinator(OfferSide.anOrganisation())
                .get(AGREEMENT + "/steps", id)
                .then()
                .statusCode(404);
        step(coordinator(OfferSide.anOrganisation()), id, "EVALUATION", "IN_PROGRESS", null)
                .then()
                .statusCode(404);
    }

    @Test
    @Requirement("COO-18")
    void settlesNoRolesWithoutAPilotAndKeepsEveryPointOfTheText() {
        String id = charter(List.of());
        step(signatory(), id, "ROLES_AND_RESPONSIBILITIES", "IN_PROGRESS", null)
                .then()
                .statusCode(200)
                .body("secondPilotMissing", equalTo(true));

        step(signatory(), id, "ROLES_AND_RESPONSIBILITIES", "DONE", "Lettre")
                .then()
                .statusCode(409)
                .body("type", equalTo("https://parvis.fr/problems/charter-without-pilot"));
        AgreementWorld.version(signatory(), id, 1).then().body("content.points", hasSize(CharterPoint.values().length));
    }

    @Test
    void knowsNoStepsOfAConvention() {
        String id = AgreementWorld.ready(organisation);

        signatory().get(AGREEMENT + "/steps", id).then().statusCode(409);
        step(signatory(), id, "EVALUATION", "IN_PROGRESS", null).then().statusCode(409);
        step(signatory(), id, "EVALUATED", "IN_PROGRESS", null).then().statusCode(404);
        step(signatory(), id, "EVALUATION", "FINISHED", null).then().statusCode(400);
    }

    @Test
    void doesEachOfThisAtTheSameTimeWithOneEffect() {
        String id = AgreementWorld.inForce(organisation);
        List<String> contacts = contacts(id, organisation);
        String charter = charter(List.of());

        one(number -> leave(coordinator(organisation), contacts.getFirst()));
        String handover = open(coordinator(organisation)).path("items[0].id");
        one(number -> close(coordinator(organisation), handover, contacts.getLast()));
        one(number -> step(signatory(), charter, "EVALUATION", "IN_PROGRESS", null));
        assertThat(statuses(number -> review(signatory(), id, "2026-11-22")))
                .contains(201)
                .isSubsetOf(201, 409);
        assertThat(statuses(number -> signatory().get(AGREEMENT + "/reviews", id)))
                .containsOnly(200);
        assertThat(statuses(number -> signatory().get(AGREEMENT + "/steps", charter)))
                .containsOnly(200);
        assertThat(statuses(number -> open(signatory()))).containsOnly(200);
    }

    private String charter(List<Map<String, String>> pilots) {
        Map<String, Object> content = AgreementWorld.content(organisation);
        content.put("pilots", pilots);
        content.put(
                "points",
                List.of(CharterPoint.values()).stream()
                        .map(point -> Map.of("point", point, "text", "Les parties conviennent : " + point))
                        .toList());
        return AgreementWorld.drafted(AgreementKind.PARTNERSHIP_CHARTER, content);
    }

    private static Map<String, String> pilot(String party) {
        return Map.of("party", party, "function", "Direction", "missions", "Animer");
    }

    private static List<String> contacts(String id, String party) {
        return signatory().get(AGREEMENT + "/contacts", id).<List<Map<String, String>>>path("items").stream()
                .filter(contact -> party.equals(contact.get("party")))
                .map(contact -> String.valueOf(contact.get("id")))
                .toList();
    }

    private static Response leave(RequestSpecification caller, String contact) {
        return act(caller, Map.of()).post(CONTACT_END, contact);
    }

    private static Response open(RequestSpecification caller) {
        return caller.get("/api/v1/handovers");
    }

    private static Response close(RequestSpecification caller, String handover, String successor) {
        return act(caller, Map.of("successor", successor, "passedOn", "Le calendrier"))
                .post(CLOSING, handover);
    }

    private static Response review(RequestSpecification caller, String id, String heldOn) {
        Map<String, String> body = Map.of(
                "heldOn", heldOn,
                "objectives", "Ouvrir le samedi",
                "improvementPoints", "Les horaires",
                "newSynergies", "La médiathèque",
                "blocks", "Le local");
        return act(caller, body).post(AGREEMENT + "/reviews", id);
    }

    private static Response step(
            RequestSpecification caller, String id, String step, String state, @Nullable String evidence) {
        Map<String, String> body =
                evidence == null ? Map.of("state", state) : Map.of("state", state, "evidence", evidence);
        return act(caller, body).post(AGREEMENT + "/steps/{step}/state", id, step);
    }

    private static void one(IntFunction<Response> call) {
        List<Integer> statuses = statuses(call);
        assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
        assertThat(statuses).isSubsetOf(200, 409);
    }

    private static List<Integer> statuses(IntFunction<Response> call) {
        return Parallel.parallel(12, number -> call.apply(number).statusCode());
    }
}

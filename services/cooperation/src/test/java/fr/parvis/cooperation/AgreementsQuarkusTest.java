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
import fr.parvis.cooperation.world.AgreementWorld;
import fr.parvis.cooperation.world.OfferSide;
import fr.parvis.cooperation.world.SideKeys;
import fr.parvis.cooperation.world.TestClock;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "cooperation", side = "offer", kafka = true)
@WithTestResource(SideKeys.class)
class AgreementsQuarkusTest {

    @Inject
    TestClock clock;

    private final String organisation = OfferSide.anOrganisation();

    @BeforeEach
    void startNow() {
        clock.reset();
    }

    @Test
    @Requirement("COO-14")
    void putsAnAgreementInForceWithTheSignaturesOfAllItsParties() {
        String id = AgreementWorld.ready(organisation);
        String hash = AgreementWorld.hash(id);

        AgreementWorld.sign(AgreementWorld.provider(organisation), id)
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"));
        AgreementWorld.sign(signatory(), id).then().statusCode(200).body("state", equalTo("IN_FORCE"));

        AgreementWorld.version(coordinator(organisation), id, 1)
                .then()
                .body("state", equalTo("IN_FORCE"))
                .body("contentHash", equalTo(hash))
                .body("signedOn", equalTo("2026-11-22"))
                .body("signatures.party", contains(organisation, "carrier"))
                .body("signatures.signedBy", contains("provider of " + organisation, "carrier signatory"))
                .body("signatures.intact", contains(true, true));
    }

    @Test
    void keepsASignedVersionAndComparesItWithTheNext() {
        String id = AgreementWorld.inForce(organisation);
        AgreementWorld.write(signatory(), id, AgreementWorld.content(organisation))
                .then()
                .statusCode(409)
                .body("type", equalTo("https://parvis.fr/problems/agreement-closed"));

        AgreementWorld.open(coordinator(organisation), id, Map.of("until", "2028-12-31"))
                .then()
                .statusCode(200)
                .body("versions.state", contains("IN_FORCE", "DRAFT"));
        signatory()
                .get(AGREEMENT + "/differences?before=1&after=2", id)
                .then()
                .statusCode(200)
                .body("items.field", contains("header.until"))
                .body("items[0].before", nullValue())
                .body("items[0].after", equalTo("2028-12-31"));
        AgreementWorld.sign(signatory(), id).then().statusCode(200);
        AgreementWorld.sign(coordinator(organisation), id)
                .then()
                .statusCode(200)
                .body("versions.state", contains("REPLACED", "IN_FORCE"));
        AgreementWorld.version(signatory(), id, 1)
                .then()
                .body("content.header.until", nullValue())
                .body("signatures.intact", contains(true, true));
    }

    @Test
    void letsNobodyWriteAPartyOutOfTheNextVersion() {
        String id = AgreementWorld.inForce(organisation);
        AgreementWorld.open(signatory(), id, Map.of()).then().statusCode(200);

        AgreementWorld.write(signatory(), id, AgreementWorld.content(OfferSide.anOrganisation()))
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("content.parties"))
                .body("errors[0].rule", equalTo("party-of-the-signed-version"));
    }

    @Test
    @Requirement("COO-15")
    void keepsTheWholeHeader() {
        Map<String, Object> content = AgreementWorld.content(organisation);
        Map<String, Object> header = AgreementWorld.header(organisation);
        header.putAll(Map.of(
                "legalBasis",
                "CASF L.312-7",
                "startsOn",
                "2027-01-01",
                "until",
                "2029-12-31",
                "reviewDates",
                List.of("2027-06-01")));
        content.put("header", header);
        content.put(
                "parties",
                List.of(
                        AgreementWorld.party("carrier"),
                        Map.of("code", organisation, "kind", "NATURAL_PERSON", "name", "Cabinet du port")));

        String id = AgreementWorld.drafted(AgreementKind.COOPERATION_CONVENTION, content);

        AgreementWorld.version(signatory(), id, 1)
                .then()
                .body("content.header.legalBasis", equalTo("CASF L.312-7"))
                .body("content.header.objects", contains("POOLED_MEANS"))
                .body("content.header.declarations", hasItem("NO_LEGAL_PERSONALITY"))
                .body("content.header.startsOn", equalTo("2027-01-01"))
                .body("content.header.until", equalTo("2029-12-31"))
                .body("content.header.reviewDates", contains("2027-06-01"))
                .body("content.parties[1].kind", equalTo("NATURAL_PERSON"));
    }

    @Test
    void showsEachPartyItsOwnAgreementsAndVersionsAndNobodyElse() {
        String id = AgreementWorld.inForce(organisation);
        String another = OfferSide.anOrganisation();

        coordinator(organisation).get("/api/v1/agreements").then().body("items.id", contains(id));
        AgreementWorld.provider(another).get("/api/v1/agreements").then().body("items", hasSize(0));
        coordinator(another).get(AGREEMENT, id).then().statusCode(404);
        coordinator(another).get(AGREEMENT + "/contacts", id).then().statusCode(404);
        AgreementWorld.version(coordinator(another), id, 1).then().statusCode(404);
        AgreementWorld.sign(coordinator(another), id).then().statusCode(404);
        AgreementWorld.open(coordinator(another), id, Map.of()).then().statusCode(404);

        AgreementWorld.open(signatory(), id, Map.of()).then().statusCode(200);
        Map<String, Object> joined = AgreementWorld.content(organisation);
        joined.put(
                "parties",
                List.of(
                        AgreementWorld.party("carrier"),
                        AgreementWorld.party(organisation),
                        AgreementWorld.party(another)));
        AgreementWorld.write(signatory(), id, joined).then().statusCode(200);
        coordinator(organisation).get(AGREEMENT, id).then().body("versions.number", contains(1, 2));
        coordinator(another).get(AGREEMENT, id).then().body("versions.number", contains(2));
        AgreementWorld.version(coordinator(another), id, 1).then().statusCode(404);
        coordinator(another)
                .get(AGREEMENT + "/differences?before=1&after=2", id)
                .then()
                .statusCode(404);
        AgreementWorld.write(coordinator(OfferSide.anOrganisation()), id, AgreementWorld.content(organisation))
                .then()
                .statusCode(404);
    }

    @Test
    @Requirement("COO-19")
    void listsWhatIsDueForReviewAYearAfterItsSignature() {
        String id = AgreementWorld.inForce(organisation);

        signatory()
                .get(AGREEMENT, id)
                .then()
                .body("nextReviewOn", equalTo("2027-11-22"))
                .body("reviewDue", equalTo(false));
        coordinator(organisation)
                .get("/api/v1/agreements?reviewDue=true")
                .then()
                .body("items", hasSize(0));
        clock.set(Instant.parse("2027-11-22T09:00:00Z"));
        coordinator(organisation)
                .get("/api/v1/agreements?reviewDue=true")
                .then()
                .body("items.id", contains(id))
                .body("items[0].reviewDue", equalTo(true));
    }

    @Test
    void endsAnAgreementOnceWithItsReason() {
        String id = AgreementWorld.inForce(organisation);

        act(signatory(), Map.of("reason", "D’un commun accord"))
                .post(AGREEMENT + "/end", id)
                .then()
                .statusCode(200)
                .body("state", equalTo("ENDED"))
                .body("endedOn", equalTo("2026-11-22"))
                .body("endReason", equalTo("D’un commun accord"));
        act(signatory(), Map.of("reason", "Encore"))
                .post(AGREEMENT + "/end", id)
                .then()
                .statusCode(409);
        AgreementWorld.open(signatory(), id, Map.of()).then().statusCode(409);
        AgreementWorld.contact(signatory(), id, "carrier").then().statusCode(409);
    }

    @Test
    void givesThePagesOfTheListOneAfterTheOther() {
        List<String> drafted = List.of(1, 2, 3).stream()
                .map(_ -> AgreementWorld.drafted(
                        AgreementKind.PEER_SUPPORT_CONVENTION, AgreementWorld.content(organisation)))
                .toList();

        var first = coordinator(organisation).get("/api/v1/agreements?limit=2");
        var second = coordinator(organisation)
                .queryParam("limit", 2)
                .queryParam("cursor", first.<String>path("next"))
                .get("/api/v1/agreements");

        List<String> read = new ArrayList<>(first.<List<String>>path("items.id"));
        read.addAll(second.<List<String>>path("items.id"));
        assertThat(read).containsExactlyInAnyOrderElementsOf(drafted);
        second.then().body("next", nullValue()).body("items.id", not(hasItem(read.getFirst())));
    }
}

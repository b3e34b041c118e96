package fr.parvis.cooperation;

import static fr.parvis.cooperation.world.AgreementWorld.AGREEMENT;
import static fr.parvis.cooperation.world.OfferSide.act;
import static fr.parvis.cooperation.world.OfferSide.coordinator;
import static fr.parvis.cooperation.world.OfferSide.signatory;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import fr.parvis.cooperation.agreement.AgreementKind;
import fr.parvis.cooperation.agreement.ConventionElement;
import fr.parvis.cooperation.world.AgreementWorld;
import fr.parvis.cooperation.world.OfferSide;
import fr.parvis.cooperation.world.SideKeys;
import fr.parvis.cooperation.world.TestClock;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.Scenario;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "cooperation", side = "offer", kafka = true)
@WithTestResource(SideKeys.class)
class AgreementSignaturesQuarkusTest {

    @Inject
    TestClock clock;

    private final String organisation = OfferSide.anOrganisation();

    @BeforeEach
    void startNow() {
        clock.reset();
    }

    @Test
    @Scenario(33)
    @Requirement("COO-16")
    void refusesToSignAConventionWithoutItsTwelfthElementAndNamesIt() {
        String id = AgreementWorld.ready(organisation);
        AgreementWorld.write(signatory(), id, AgreementWorld.content(organisation, ConventionElement.PRESENCE_HOURS))
                .then()
                .statusCode(200);

        AgreementWorld.sign(signatory(), id)
                .then()
                .statusCode(409)
                .body("type", equalTo("https://parvis.fr/problems/agreement-incomplete"))
                .body("errors.field", contains("elements.PRESENCE_HOURS"));
        AgreementWorld.version(signatory(), id, 1)
                .then()
                .body("missing", contains("elements.PRESENCE_HOURS"))
                .body("content.elements", hasSize(16))
                .body("content.elements[11].element", equalTo("PRESENCE_HOURS"))
                .body("content.elements[11].state", equalTo("MISSING"))
                .body("signatures", hasSize(0));
    }

    @Test
    void showsThatATextIsNoLongerTheOneThatWasSigned() {
        String id = AgreementWorld.inForce(organisation);

        OfferSide.DATABASE.execute(
                "update agreement_version set content = replace(content, 'Un local commun', 'Deux locaux')"
                        + " where agreement_id = ?",
                UUID.fromString(id));

        AgreementWorld.version(signatory(), id, 1).then().body("signatures.intact", contains(false, false));
    }

    @Test
    void takesTheSignatureOnPaperOfAPartyWithoutAccounts() {
        String group = "gem-" + organisation.substring(5);
        String id = AgreementWorld.ready(group);
        String file = "ab".repeat(32);

        onPaper(id, "carrier", "2026-11-20").statusCode(422).body("errors[0].rule", equalTo("signs-by-account"));
        onPaper(id, "nobody", "2026-11-20").statusCode(422).body("errors[0].rule", equalTo("unknown-party"));
        onPaper(id, group, "2026-11-23").statusCode(422).body("errors[0].field", equalTo("signedOn"));
        onPaper(id, group, "2026-11-20").statusCode(200);
        AgreementWorld.sign(signatory(), id).then().statusCode(200).body("state", equalTo("IN_FORCE"));

        AgreementWorld.version(signatory(), id, 1)
                .then()
                .body("signatures[1].party", equalTo(group))
                .body("signatures[1].paperFunction", equalTo("Présidence"))
                .body("signatures[1].paperFileSha256", equalTo(file))
                .body("signatures[1].signedBy", equalTo("carrier signatory"));
    }

    @Test
    void doesNotSignOnPaperForACommunaute360() {
        String id = AgreementWorld.ready(organisation);

        onPaper(id, organisation, "2026-11-20").statusCode(422).body("errors[0].rule", equalTo("signs-by-account"));
    }

    @Test
    @Requirement("COO-19")
    void refusesASignatureWhileAPartyHasOneContactOnly() {
        String id = AgreementWorld.drafted(AgreementKind.COOPERATION_CONVENTION, AgreementWorld.content(organisation));
        AgreementWorld.contact(signatory(), id, "carrier").then().statusCode(201);
        AgreementWorld.contact(signatory(), id, "carrier").then().statusCode(201);
        AgreementWorld.contact(coordinator(organisation), id, organisation)
                .then()
                .statusCode(201);

        AgreementWorld.sign(signatory(), id)
                .then()
                .statusCode(409)
                .body("errors.field", contains("contacts." + organisation));
        AgreementWorld.contact(coordinator(organisation), id, "carrier").then().statusCode(422);
        AgreementWorld.contact(coordinator(organisation), id, organisation)
                .then()
                .statusCode(201);
        AgreementWorld.sign(signatory(), id).then().statusCode(200);
    }

    private static ValidatableResponse onPaper(String id, String party, String signedOn) {
        return act(
                        signatory(),
                        Map.of(
                                "party",
                                party,
                                "contentHash",
                                AgreementWorld.hash(id),
                                "signedOn",
                                signedOn,
                                "function",
                                "Présidence",
                                "fileSha256",
                                "ab".repeat(32)))
                .post(AGREEMENT + "/paper-signatures", id)
                .then();
    }
}

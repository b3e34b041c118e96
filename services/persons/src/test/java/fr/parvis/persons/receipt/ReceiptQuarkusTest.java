package fr.parvis.persons.receipt;

import static fr.parvis.persons.world.PersonFile.aPerson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import fr.parvis.persons.world.Acts;
import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.PersonFile;
import fr.parvis.persons.world.TestKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class ReceiptQuarkusTest {

    @Test
    @Requirement("PER-29")
    void givesHerAPaperSheCanRead() {
        PersonFile file = aPerson();
        String consent = consent(file, "GRANTED");

        Response receipt = as(file.herToken(), file, consent, "", "text/plain");

        assertThat(receipt.statusCode()).isEqualTo(200);
        assertThat(receipt.contentType()).startsWith("text/plain").contains("UTF-8");
        assertThat(receipt.asString())
                .contains("Vous avez dit oui.", "Bailleur social", "- Ce qui a été décidé", "- Logement")
                .contains("Trouver un studio", "Sauf :", "Ma santé", "Vous pouvez changer d’avis quand vous voulez.")
                .doesNotContain("GRANTED", "DECISION_RECORD", "null");
    }

    @Test
    @Requirement("PER-22")
    void printsANoAsLargeAsAYes() {
        PersonFile file = aPerson();

        String yes = as(file.herToken(), file, consent(file, "GRANTED"), "", "text/plain")
                .asString();
        String no = as(file.herToken(), file, consent(file, "REFUSED"), "", "text/plain")
                .asString();

        assertThat(no).contains("Vous avez dit non.");
        assertThat(no.lines().count()).isEqualTo(yes.lines().count());
    }

    @Test
    @Requirement({"PER-20", "PER-30"})
    void recordsAConsentAfterTheSpecificationOfConsentRecords() {
        PersonFile file = aPerson();
        String consent = consent(file, "GRANTED");
        Api.post(
                        file.herToken(),
                        file.path("/consents/" + consent + "/withdrawal"),
                        Map.of("act", Acts.own("withdrawal")))
                .then()
                .statusCode(200);

        as(file.herToken(), file, consent, "/record", "application/json")
                .then()
                .statusCode(200)
                .body("schema_version", equalTo("ISO/IEC TS 27560:2023"))
                .body("record_id", equalTo(consent))
                .body("pii_principal_id", equalTo(consent))
                .body("pii_processing.privacy_notice.version", equalTo("consent.share-with-named-actor.standard.1"))
                .body("pii_processing.purposes[0].purpose", equalTo("SHARE_WITH_NAMED_ACTOR"))
                .body("pii_processing.purposes[0].pii_information.pii_type", contains("DECISION_RECORD", "HOUSING"))
                .body("parties.find { it.party_id == 'recipient' }.party_name", equalTo("Bailleur social"))
                .body("events.event_state", contains("given", "withdrawn"))
                .body("events[1].collection_method", equalTo("OWN_SESSION"));
    }

    @Test
    void namesHerToTheOutsideByThisConsentAlone() {
        PersonFile file = aPerson();
        String consent = consent(file, "GRANTED");

        as(file.herToken(), file, consent, "/fhir", "application/fhir+json")
                .then()
                .body("status", equalTo("active"))
                .body("patient.display", nullValue())
                .body("patient.identifier.value", equalTo("urn:uuid:" + consent));
    }

    @Test
    @Requirement("PER-29")
    void isAReadingAndNotThereForAStranger() {
        PersonFile file = aPerson();
        String consent = consent(file, "GRANTED");
        String stranger = Tokens.facilitator(UUID.randomUUID().toString());
        PersonFile other = aPerson();

        for (String form : List.of("", "/record", "/fhir")) {
            as(stranger, file, consent, form, "*/*").then().statusCode(404);
            as(other.herToken(), other, consent, form, "*/*").then().statusCode(404);
        }
        as(file.facilitatorToken(), file, consent, "", "*/*").then().statusCode(200);
        Api.get(file.herToken(), file.path("/access-log"))
                .then()
                .body("items.findAll { it.readerKind == 'FACILITATOR' }.what", hasItem("CONSENTS"));
    }

    private static String consent(PersonFile file, String answer) {
        Map<String, Object> body = file.consent(answer);
        body.put("lifeDomains", List.of("HOUSING"));
        body.put("objective", "Trouver un studio");
        body.put("limits", "Ma santé");
        if (answer.equals("REQUESTED")) {
            body.remove("act");
        }
        return Api.post(file.herToken(), file.path("/consents"), body)
                .then()
                .statusCode(201)
                .extract()
                .path("consentId");
    }

    private static Response as(String token, PersonFile file, String consent, String form, String accept) {
        return Api.as(token).accept(accept).get("/api/v1" + file.path("/consents/" + consent + "/receipt" + form));
    }
}

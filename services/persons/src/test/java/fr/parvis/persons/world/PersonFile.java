package fr.parvis.persons.world;

import fr.parvis.testkit.TestDatabase;
import fr.parvis.testkit.Tokens;
import io.restassured.path.json.JsonPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A person with a file: registered by a facilitator, account linked with her card.
 *
 * @param reference how facilitation knows her
 */
public record PersonFile(String id, String person, String facilitator, String reference, Card card) {

    /** Demand organisations every test may address. */
    public static final String C360 = "c360-14";

    public static final String LANDLORD = "hlm-14";

    /** What was handed to her. */
    public record Card(String id, String code) {}

    public static PersonFile aPerson() {
        directory();
        String person = UUID.randomUUID().toString();
        String facilitator = UUID.randomUUID().toString();
        String id = register(facilitator);
        Card card = issueCard(facilitator, id);
        JsonPath me = Api.post(
                        Tokens.person(person), "/account-links", Map.of("cardId", card.id(), "code", card.code()))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        return new PersonFile(id, person, facilitator, me.getString("facilitationReference"), card);
    }

    /** A person whose yes was given to the facilitator who registered her. */
    public static PersonFile aSupportedPerson() {
        PersonFile file = aPerson();
        Api.post(
                        file.herToken(),
                        "/support-proposals/" + file.propose() + "/decision",
                        Map.of(
                                "answer", "ACCEPTED",
                                "facilitatorSubject", file.facilitator(),
                                "act", Acts.own("support-decision")))
                .then()
                .statusCode(200);
        return file;
    }

    public static String register(String facilitator) {
        return Api.post(Tokens.facilitator(facilitator), "/persons", Map.of("alias", "Lune"))
                .then()
                .statusCode(201)
                .extract()
                .path("personId");
    }

    public static Card issueCard(String facilitator, String id) {
        JsonPath card = Api.post(Tokens.facilitator(facilitator), "/persons/" + id + "/access-cards", "")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        return new Card(card.getString("cardId"), card.getString("code"));
    }

    /** A proposal nobody decided yet. */
    public String propose() {
        return Api.post(facilitatorToken(), path("/support-proposals"), Map.of("origin", "RELATIVE"))
                .then()
                .statusCode(201)
                .extract()
                .path("proposalId");
    }

    /** Body of a consent to the landlord; a test changes what it is about. */
    public Map<String, Object> consent(String answer) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("answer", answer);
        body.put("purpose", "SHARE_WITH_NAMED_ACTOR");
        body.put("recipient", Map.of("organisation", LANDLORD));
        body.put("dataCategories", List.of("DECISION_RECORD"));
        body.put("act", Acts.own("consent.share-with-named-actor"));
        return body;
    }

    public String grant() {
        return Api.post(herToken(), path("/consents"), consent("GRANTED"))
                .then()
                .statusCode(201)
                .extract()
                .path("consentId");
    }

    public Map<String, Object> release(UUID releaseKey) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("personReference", reference);
        body.put("recipientOrganisation", C360);
        body.put("purpose", "RELEASE_TO_C360");
        body.put("until", "2099-12-31");
        body.put("releaseKey", releaseKey.toString());
        body.put("act", Acts.own("release"));
        return body;
    }

    public String disclose() {
        return Api.post(herToken(), "/disclosures", release(UUID.randomUUID()))
                .then()
                .statusCode(201)
                .extract()
                .path("handle");
    }

    public String path(String rest) {
        return "/persons/" + id + rest;
    }

    public String herToken() {
        return Tokens.person(person);
    }

    public String facilitatorToken() {
        return Tokens.facilitator(facilitator);
    }

    public UUID uuid() {
        return UUID.fromString(id);
    }

    public static TestDatabase database() {
        return TestDatabase.of("persons");
    }

    private static void directory() {
        String insert = "insert into organisation values (?, ?, ?, '14', true) on conflict (code) do nothing";
        database().execute(insert, C360, "COMMUNITY_360", "Communauté 360 du Calvados");
        database().execute(insert, LANDLORD, "COMMON_LAW_ACTOR", "Bailleur social");
    }
}

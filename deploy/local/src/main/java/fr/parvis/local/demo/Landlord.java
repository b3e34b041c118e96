package fr.parvis.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** She lets her landlord have one paper, and nobody else anything (scenario 5: PER-20, PER-24). */
final class Landlord implements Chapter {

    private static final Map<String, Object> LANDLORD =
            Map.of("person", "Mme Duval", "roleInStructure", "bailleur social");
    private static final Map<String, Object> SCHOOL =
            Map.of("person", "M. Petit", "roleInStructure", "directeur d'école");
    private static final String PERMIT = "PERMIT";
    private static final String DENY = "DENY";
    private static final String RECORD = "DECISION_RECORD";

    private final Cast cast;
    private final Roles roles;
    private final Story story;
    private String consent = "";

    Landlord(Cast cast, Roles roles, Story story) {
        this.cast = cast;
        this.roles = roles;
        this.story = story;
    }

    @Override
    public String title() {
        return "She lets her landlord have one paper";
    }

    @Override
    public void play(Play play) throws InterruptedException {
        play.api("She lets her landlord have the record of decisions", "GRANTED", this::grant);
        play.api("A service asks for the landlord", PERMIT, () -> decision(PERMIT, LANDLORD, RECORD));
        play.api("The school asks for the same record", DENY, () -> decision(DENY, SCHOOL, RECORD));
        play.api("The landlord asks for something else of hers", DENY, () -> decision(DENY, LANDLORD, "IDENTITY"));
        play.api("She takes it back, and the landlord asks again", DENY, this::withdrawn);
    }

    private Observation grant() throws IOException, InterruptedException {
        Answer answer = roles.herFile.post(
                consents(),
                Map.of(
                        "answer",
                        "GRANTED",
                        "purpose",
                        "SHARE_WITH_NAMED_ACTOR",
                        "recipient",
                        LANDLORD,
                        "dataCategories",
                        List.of(RECORD),
                        "act",
                        roles.acts.inHerSession("consent.share-with-named-actor")));
        consent = answer.require(201).text("/consentId");
        return Observation.equal("GRANTED", answer.text("/state"));
    }

    private Observation decision(String expected, Map<String, Object> recipient, String category)
            throws IOException, InterruptedException {
        return Observation.equal(expected, ask(recipient, category));
    }

    private Observation withdrawn() throws IOException, InterruptedException {
        roles.herFile
                .post(consents() + "/" + consent + "/withdrawal", Map.of("act", roles.acts.inHerSession("withdrawal")))
                .require(200);
        return Observation.equal(DENY, ask(LANDLORD, RECORD));
    }

    private String ask(Map<String, Object> recipient, String category) throws IOException, InterruptedException {
        JsonNode me = roles.herFile.get("/me").require(200).body();
        return cast.machine("facilitation", "persons")
                .post(
                        "/consent-decisions",
                        Map.of(
                                "personReference",
                                me.get("facilitationReference").asText(),
                                "recipient",
                                recipient,
                                "purpose",
                                "SHARE_WITH_NAMED_ACTOR",
                                "dataCategory",
                                category))
                .require(200)
                .text("/decision");
    }

    private String consents() {
        return "/persons/" + story.personId + "/consents";
    }
}

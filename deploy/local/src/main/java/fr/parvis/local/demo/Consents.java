package fr.parvis.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/** Finds the consent a request rests on, as she finds it in her own list. */
final class Consents {

    private Consents() {}

    static String ofRequest(Roles roles, String request) throws IOException, InterruptedException {
        JsonNode me = roles.herFile.get("/me").require(200).body();
        String path = "/persons/" + me.get("personId").asText() + "/consents?limit=100";
        for (JsonNode consent : roles.herFile.get(path).require(200).body().get("items")) {
            if (consent.path("disclosures").toString().contains(request)) {
                return consent.get("consentId").asText();
            }
        }
        throw new UnexpectedAnswer("no consent of hers names request " + request);
    }
}

package fr.parvis.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/** Finds a consent in her own list. */
final class Consents {

    private Consents() {}

    /** Her consent in force to let this Communauté 360 read what she released; the latest when there are several. */
    static String letting(Roles roles, String organisation) throws IOException, InterruptedException {
        JsonNode me = roles.herFile.get("/me").require(200).body();
        String path = "/persons/" + me.get("personId").asText() + "/consents?limit=100";
        String latest = "";
        String recordedAt = "";
        for (JsonNode consent : roles.herFile.get(path).require(200).body().get("items")) {
            boolean lets = consent.path("purpose").asText().equals("RELEASE_TO_C360")
                    && consent.path("state").asText().equals("GRANTED")
                    && consent.at("/recipient/organisation").asText().equals(organisation);
            if (lets && consent.get("recordedAt").asText().compareTo(recordedAt) > 0) {
                latest = consent.get("consentId").asText();
                recordedAt = consent.get("recordedAt").asText();
            }
        }
        if (latest.isEmpty()) {
            throw new UnexpectedAnswer("no consent of hers lets " + organisation + " read anything");
        }
        return latest;
    }
}

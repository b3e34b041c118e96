package fr.parvis.persons.act;

import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.HandOverCall;
import fr.parvis.persons.world.LockerFile;
import fr.parvis.persons.world.PersonFile;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Every endpoint that takes an act, with a body right in all but the act. */
final class ActDoors {

    /** Under this name a body says which words she must have been shown; taken out before it is sent. */
    static final String WORDING = "wording";

    private ActDoors() {}

    static Map<String, Map<String, Object>> of(PersonFile file) {
        String someCase = UUID.randomUUID().toString();
        String asked = ask(file);
        Map<String, Map<String, Object>> doors = new LinkedHashMap<>();
        doors.put(
                "/acts",
                body(
                        "case-pause",
                        Map.of("personReference", file.reference(), "matter", "CASE_PAUSE", "subject", someCase)));
        Map<String, Object> release = file.release(UUID.randomUUID());
        release.remove("act");
        doors.put("/disclosures", body("release", release));
        Map<String, Object> consent = file.consent("GRANTED");
        consent.remove("act");
        doors.put(file.path("/consents"), body("consent.share-with-named-actor", consent));
        doors.put(
                file.path("/consents/" + asked + "/decision"),
                body("consent.share-with-named-actor", Map.of("answer", "GRANTED")));
        doors.put(file.path("/consents/" + asked + "/withdrawal"), body("withdrawal", Map.of()));
        doors.put(file.path("/consents/withdrawal"), body("withdrawal", Map.of()));
        doors.put("/support-proposals/" + running(file) + "/withdrawal", body("case-stop", Map.of()));
        doors.put(
                file.path("/entourage"),
                body("entourage-choice", Map.of("name", "Jeanne Martin", "roles", List.of("FRIEND"))));
        doors.put(file.path("/no-contacts"), body("no-contact", Map.of("name", "Robert Roux")));
        doors.put(
                file.path("/trials/" + tried(file) + "/conclusions"),
                body("trial-conclusion", Map.of("words", "Bien")));
        Map<String, Object> said =
                Map.of("kind", "REMARK", "words", "Bonjour", "addressee", "CARRIER", "wishedAnswer", "NONE");
        doors.put(file.path("/voices"), body("voice", said));
        Map<String, Object> copy = HandOverCall.body(Map.of());
        copy.remove("act");
        doors.put(file.path("/hand-overs"), body("file-hand-over", copy));
        doors.put(file.path("/hand-overs/" + letGo(file) + "/end"), body("file-hand-over", Map.of()));
        locker(file, doors);
        doors.put(file.path("/closing"), body("file-erasure", Map.of("choice", "ERASE")));
        return doors;
    }

    private static void locker(PersonFile file, Map<String, Map<String, Object>> doors) {
        LockerFile.open(file);
        String path = LockerFile.pdf("Bail", 900).bring(file, file.herToken());
        String shown = LockerFile.show(file, path).path("shareId");
        doors.put(
                path + "/shares",
                body(
                        "locker-share",
                        Map.of(
                                "recipient",
                                Map.of("kind", "FACILITATOR"),
                                "until",
                                "2099-12-31",
                                "transmission",
                                LockerFile.WHY)));
        doors.put(path + "/shares/" + shown + "/end", body("locker-share", Map.of()));
        doors.put(path + "/deletion", body("locker", Map.of()));
        doors.put(file.path("/locker/closing"), body("locker", Map.of()));
    }

    private static String letGo(PersonFile file) {
        return HandOverCall.handOver(file).path("handOverId");
    }

    private static String tried(PersonFile file) {
        return Api.post(
                        file.herToken(),
                        file.path("/trials"),
                        Map.of("what", "studio", "conditions", "seule", "from", "2026-05-04"))
                .path("trialId");
    }

    private static String ask(PersonFile file) {
        Map<String, Object> question = file.consent("REQUESTED");
        question.remove("act");
        return Api.post(file.facilitatorToken(), file.path("/consents"), question)
                .then()
                .statusCode(201)
                .extract()
                .path("consentId");
    }

    private static String running(PersonFile file) {
        return Api.get(file.herToken(), "/support-proposals").path("items[0].proposalId");
    }

    private static Map<String, Object> body(String wording, Map<String, Object> rest) {
        Map<String, Object> body = new HashMap<>(rest);
        body.put(WORDING, wording);
        return body;
    }
}

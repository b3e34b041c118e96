package fr.parvis.persons.world;

import static fr.parvis.persons.world.PersonFile.aSupportedPerson;

import fr.parvis.testkit.Tokens;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A person of whom every kind of thing is held, each written as its own door takes it. */
public final class FullFile {

    private FullFile() {}

    /** A word no other file has stands wherever words of hers stand. */
    public static PersonFile with(String word) {
        PersonFile file = aSupportedPerson();
        sheets(file, word);
        people(file, word);
        decisions(file, word);
        keptAndSaid(file, word);
        movedAndBrought(file);
        told(file, word);
        return file;
    }

    private static void sheets(PersonFile file, String word) {
        put(file, "", Map.of("alias", word, "kind", "PERSON_WITH_DISABILITY"));
        put(file, "/household", Map.of("members", List.of(Map.of("firstName", word))));
        put(file, "/self-assessment", Map.of("autonomy", word));
        post(file, "/trials", Map.of("what", word, "conditions", word, "from", "2026-05-04"));
        String trial = Api.get(file.herToken(), file.path("/trials")).path("[0].trialId");
        post(file, "/trials/" + trial + "/conclusions", acted("trial-conclusion", Map.of("words", word)));
    }

    private static void people(PersonFile file, String word) {
        post(file, "/entourage", acted("entourage-choice", Map.of("name", word, "roles", List.of("FRIEND"))));
        String member = Api.get(file.herToken(), file.path("/entourage")).path("members[0].member.memberId");
        byFacilitator(file, "/entourage/" + member + "/requests", Map.of("kind", "HEALTH", "words", word));
        post(file, "/no-contacts", acted("no-contact", Map.of("name", "Robert " + word)));
        String power = Api.post(file.facilitatorToken(), file.path("/powers"), Mandates.guardian("CONSENT"))
                .path("powerId");
        String representative = Api.get(file.herToken(), file.path("/powers")).path("[0].representativeId");
        post(file, "/disagreements", Map.of("representativeId", representative, "matter", "CONSENT", "herWords", word));
        byFacilitator(file, "/powers/" + power + "/end", Map.of("lastDay", "2099-01-01"));
    }

    private static void decisions(PersonFile file, String word) {
        Map<String, Object> consent = file.consent("GRANTED");
        consent.put("objective", word);
        post(file, "/consents", consent);
        file.disclose();
        PersonFile.issueCard(file.facilitator(), file.id());
    }

    private static void keptAndSaid(PersonFile file, String word) {
        LockerFile.open(file).then().statusCode(200);
        String document = LockerFile.pdf(word, 300_000).bring(file, file.herToken());
        LockerFile.show(file, document).then().statusCode(201);
        Map<String, Object> said =
                Map.of("kind", "COMPLAINT", "words", word, "addressee", "FACILITATOR", "wishedAnswer", "HERE");
        post(file, "/voices", acted("voice", said));
        String voice = Api.get(file.herToken(), file.path("/voices")).path("[0].voiceId");
        byFacilitator(file, "/voices/" + voice + "/answers", Map.of("words", word));
    }

    /** What she brought is written beside its door: a file that is there already brings nothing. */
    private static void movedAndBrought(PersonFile file) {
        HandOverCall.handOver(file).then().statusCode(201);
        PersonFile.database().execute("""
                        insert into brought_file (person_id, package_id, origin, copied_on, act_id, history)
                        select person_id, gen_random_uuid(), 'voisine', current_date, id, '\\x00' from act
                        where person_id = ? limit 1""", file.uuid());
    }

    private static void told(PersonFile file, String word) {
        Map<String, Object> exception = Map.of(
                "legalBasis",
                "CASF_L226_3",
                "recipientName",
                "CRIP " + word,
                "content",
                word,
                "informedFirst",
                List.of("CHILD", "PARENTS"));
        byFacilitator(file, "/legal-exceptions", exception);
        Map<String, Object> hold = Map.of(
                "basis",
                word,
                "documentSha256",
                "0e".repeat(32),
                "reviewOn",
                LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(300).toString());
        byFacilitator(file, "/legal-holds", hold);
        String placed = Api.get(file.herToken(), file.path("/legal-holds")).path("[0].holdId");
        Api.post(file.facilitatorToken(), file.path("/legal-holds/" + placed + "/end"), "")
                .then()
                .statusCode(200);
        Api.get(Tokens.facilitator(file.facilitator()), file.path("/household"))
                .then()
                .statusCode(200);
    }

    public static Map<String, Object> acted(String wording, Map<String, Object> body) {
        Map<String, Object> all = new HashMap<>(body);
        all.put("act", Acts.own(wording));
        return all;
    }

    private static void put(PersonFile file, String path, Map<String, Object> body) {
        String tag = Api.get(file.herToken(), file.path(path)).header("ETag");
        Api.put(file.herToken(), file.path(path), body, tag).then().statusCode(200);
    }

    private static void post(PersonFile file, String path, Map<String, Object> body) {
        Api.post(file.herToken(), file.path(path), body).then().statusCode(201);
    }

    private static void byFacilitator(PersonFile file, String path, Map<String, Object> body) {
        int status = Api.post(file.facilitatorToken(), file.path(path), body).statusCode();
        if (status >= 300) {
            throw new AssertionError(path + " answered " + status);
        }
    }
}

package fr.parvis.facilitation.world;

import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;
import static fr.parvis.facilitation.world.Meetings.today;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Decision records as a test prepares them. */
public final class Records {

    public static final String OF_COMMISSION = Meetings.ONE + "/decision-records";
    public static final String ONE = "/api/v1/decision-records/{recordId}";
    public static final String ENTRIES = ONE + "/decision-entries";
    public static final String ENTRY = "/api/v1/decision-entries/{entryId}";
    public static final String SCAN = "ab".repeat(32);

    private Records() {}

    /** A commission that is over, with Mme Roux as chair and Zoé there; its id. */
    public static String over(Supported she) {
        String id = Meetings.ready(she);
        Meetings.open(she, id, true).then().statusCode(200);
        Meetings.close(she, id, today().plusDays(60)).then().statusCode(200);
        return id;
    }

    /** A record of that commission; its id. */
    public static String started(Supported she, String commission) {
        return with(she.herFacilitator(), Map.of())
                .post(OF_COMMISSION, commission)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static Map<String, Object> objective(String domain, String text) {
        Map<String, Object> objective = new HashMap<>();
        objective.put("domains", List.of(domain));
        objective.put("objective", text);
        objective.put("means", "Deux visites par mois");
        objective.put("who", "Zoé et moi");
        return Map.of("objective", objective);
    }

    public static Response add(RequestSpecification caller, String record, Map<String, Object> entry) {
        return with(caller, entry).post(ENTRIES, record);
    }

    /** A decision about her housing, typed by her facilitator; its id. */
    public static String decided(Supported she, String record, String text) {
        return add(she.herFacilitator(), record, objective("HOUSING", text))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static Response show(Supported she, String record) {
        return she.herself().get(ONE, record);
    }

    public static String hash(Supported she, String record) {
        return show(she, record).then().statusCode(200).extract().path("contentHash");
    }

    /** As {@code If-Match} takes it. */
    public static String tag(Supported she, String record, String entry) {
        return show(she, record).then().statusCode(200).extract().path("entries.find { it.id == '" + entry + "' }.tag");
    }

    public static Response type(RequestSpecification caller, String entry, String tag, Map<String, Object> body) {
        return caller.contentType("application/json")
                .header("If-Match", tag)
                .body(body)
                .put(ENTRY, entry);
    }

    public static Response complete(Supported she, String record) {
        return with(she.herFacilitator(), Map.of("contentHash", hash(she, record)))
                .post(ONE + "/readiness", record);
    }

    /** Of a commission that is over, with one decision, ready to be signed; its id. */
    public static String ready(Supported she) {
        return ready(she, over(she));
    }

    public static String ready(Supported she, String commission) {
        String record = started(she, commission);
        decided(she, record, "Trouver un logement");
        complete(she, record).then().statusCode(200);
        return record;
    }

    public static Response sign(
            RequestSpecification caller, String record, String answer, String hash, Map<String, Object> act) {
        return with(caller, Map.of("answer", answer, "contentHash", hash, "act", act))
                .post(ONE + "/her-signature", record);
    }

    /** She signs the text as it stands. */
    public static Response signs(Supported she, String record, String answer) {
        return sign(she.herself(), record, answer, hash(she, record), ownAct());
    }

    public static Map<String, Object> paper(String guest, boolean signed, String hash) {
        Map<String, Object> body = new HashMap<>();
        body.put("guestId", guest);
        body.put("signed", signed);
        body.put("contentHash", hash);
        body.put("signedOn", today().toString());
        body.put("paperScanSha256", SCAN);
        return body;
    }

    public static Response onPaper(Supported she, String record, Map<String, Object> body) {
        return with(she.herFacilitator(), body).post(ONE + "/paper-signatures", record);
    }

    public static List<String> signatories(Supported she, String record) {
        return show(she, record).then().statusCode(200).extract().path("signatories.guestId");
    }

    public static void guestsSign(Supported she, String record) {
        for (String guest : signatories(she, record)) {
            onPaper(she, record, paper(guest, true, hash(she, record))).then().statusCode(200);
        }
    }

    /** Signed by her and by all who were there; its id. */
    public static String valid(Supported she, String commission) {
        String record = ready(she, commission);
        guestsSign(she, record);
        signs(she, record, "YES").then().statusCode(200);
        return record;
    }

    public static Response file(Supported she, String record) {
        return with(she.herFacilitator(), Map.of("filedOn", today().toString(), "place", "Armoire 2, dossier bleu"))
                .post(ONE + "/paper-filing", record);
    }
}

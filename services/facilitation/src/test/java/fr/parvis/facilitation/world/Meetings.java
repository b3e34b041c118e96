package fr.parvis.facilitation.world;

import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Commissions as a test prepares them. */
public final class Meetings {

    public static final String OF_CASE = "/api/v1/cases/{caseId}/commissions";
    public static final String ONE = "/api/v1/commissions/{commissionId}";
    public static final String AGENDA = ONE + "/agenda-items";
    public static final String ITEM = "/api/v1/agenda-items/{itemId}";
    public static final String TOPICS = "/api/v1/cases/{caseId}/excluded-topics";
    public static final String TOPIC = "/api/v1/excluded-topics/{topicId}";

    private Meetings() {}

    /** In metropolitan France. */
    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Paris"));
    }

    public static Map<String, Object> plan(LocalDate date) {
        Map<String, Object> body = new HashMap<>();
        body.put("type", "PROJECT_MEETING");
        body.put("date", date.toString());
        body.put("startsAt", "10:00");
        body.put("durationMinutes", 75);
        body.put("place", "La maison des associations");
        body.put("placeNote", "Une salle claire, au calme");
        body.put("logistics", "Un grand écran");
        body.put("transport", "Une place dans la voiture de Zoé");
        return body;
    }

    public static Map<String, Object> guest(String role, String name) {
        Map<String, Object> body = new HashMap<>();
        body.put("role", role);
        body.put("name", name);
        body.put("contact", "au centre");
        return body;
    }

    /** A commission on that day, which nobody is invited to; its id. */
    public static String prepared(Supported she, LocalDate date) {
        return with(she.herFacilitator(), plan(date))
                .post(OF_CASE, she.caseId())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static Response show(Supported she, String id) {
        return she.herself().get(ONE, id);
    }

    public static String tag(Supported she, String id) {
        return show(she, id).then().statusCode(200).extract().header("ETag");
    }

    public static String hash(Supported she, String id) {
        return show(she, id).then().statusCode(200).extract().path("contentHash");
    }

    public static List<String> guestIds(Supported she, String id) {
        return show(she, id).then().statusCode(200).extract().path("guests.id");
    }

    public static Response list(RequestSpecification caller, String id, String tag, List<Map<String, Object>> guests) {
        return caller.contentType("application/json")
                .header("If-Match", tag)
                .body(Map.of("guests", guests))
                .put(ONE + "/guest-list", id);
    }

    public static Response write(RequestSpecification caller, String id, String tag, Map<String, Object> plan) {
        return caller.contentType("application/json")
                .header("If-Match", tag)
                .body(plan)
                .put(ONE, id);
    }

    public static Response validate(RequestSpecification caller, String id, String hash, Map<String, Object> act) {
        return with(caller, Map.of("contentHash", hash, "act", act)).post(ONE + "/guest-list/validation", id);
    }

    /** A commission on that day with a chair and her sister, and her yes to both; its id. */
    public static String validated(Supported she, LocalDate date) {
        String id = prepared(she, date);
        list(she.herFacilitator(), id, tag(she, id), List.of(guest("CHAIR", "Mme Roux"), guest("FAMILY", "Zoé")))
                .then()
                .statusCode(200);
        validate(she.herself(), id, hash(she, id), ownAct()).then().statusCode(200);
        return id;
    }

    /** Recorded as sent today. */
    public static Response invite(Supported she, String id, @Nullable String guest) {
        Map<String, Object> body = new HashMap<>();
        body.put("guestId", guest);
        body.put("sentOn", today().toString());
        body.put("manner", "POST");
        return with(she.herFacilitator(), body).post(ONE + "/invitations", id);
    }

    public static Response agreeToLate(RequestSpecification caller, String id, Map<String, Object> act) {
        return with(caller, Map.of("reason", "La salle était prise.", "act", act))
                .post(ONE + "/late-invitations", id);
    }

    public static void inviteAll(Supported she, String id) {
        invite(she, id, null).then().statusCode(201);
        for (String guest : guestIds(she, id)) {
            invite(she, id, guest).then().statusCode(201);
        }
    }

    public static String charterHash(Supported she) {
        return she.herself()
                .get("/api/v1/commission-guide")
                .then()
                .statusCode(200)
                .extract()
                .path("textHash");
    }

    public static Response accept(Supported she, String id, String guest) {
        return with(she.herFacilitator(), Map.of("guestId", guest, "manner", "SIGNED", "textHash", charterHash(she)))
                .post(ONE + "/charter-acceptances", id);
    }

    public static Response acceptHerself(Supported she, String id) {
        return with(she.herself(), Map.of("textHash", charterHash(she), "act", ownAct()))
                .post(ONE + "/charter", id);
    }

    /** Of today, everybody invited late with her agreement, the charter accepted by all; its id. */
    public static String ready(Supported she) {
        String id = validated(she, today());
        agreeToLate(she.herself(), id, ownAct()).then().statusCode(200);
        inviteAll(she, id);
        acceptHerself(she, id).then().statusCode(200);
        for (String guest : guestIds(she, id)) {
            accept(she, id, guest).then().statusCode(201);
        }
        return id;
    }

    public static Response open(Supported she, String id, boolean personPresent) {
        return with(she.herFacilitator(), Map.of("personPresent", personPresent, "presentGuests", guestIds(she, id)))
                .post(ONE + "/opening", id);
    }

    public static Response close(Supported she, String id, LocalDate next) {
        return with(she.herFacilitator(), Map.of("durationMinutes", 95, "nextOn", next.toString()))
                .post(ONE + "/closing", id);
    }

    public static Map<String, Object> item(String domain, String title) {
        return Map.of("domains", List.of(domain), "title", title, "need", "Pour comprendre où elle en est.");
    }

    /** An item on the agenda with her yes; its id. */
    public static String agreed(Supported she, String commission, String domain, String title) {
        String item = with(she.herFacilitator(), item(domain, title))
                .post(AGENDA, commission)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        with(she.herself(), Map.of("agreed", true, "act", ownAct()))
                .post(ITEM + "/agreement", item)
                .then()
                .statusCode(200);
        return item;
    }

    /** She excludes a part of her life; the id of the topic. */
    public static String excludes(Supported she, String domain) {
        return with(she.herself(), Map.of("domain", domain, "act", ownAct()))
                .post(TOPICS, she.caseId())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}

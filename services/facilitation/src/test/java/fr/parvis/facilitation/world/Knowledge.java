package fr.parvis.facilitation.world;

import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is known of her, as it comes in. */
public final class Knowledge {

    public static final String SECTION = "/api/v1/cases/{caseId}/information-sections/{section}";
    public static final String NOTES = SECTION + "/notes";
    public static final String ASSESSMENTS = "/api/v1/cases/{caseId}/assessments";
    public static final String PROPOSALS = "/api/v1/cases/{caseId}/assessment-proposals";

    private Knowledge() {}

    /** What she was told, a meeting included. */
    public static Map<String, Object> told(String objective) {
        Map<String, Object> told = new HashMap<>();
        told.put("objective", objective);
        told.put("usefulness", "Mieux préparer ce que vous voulez.");
        told.put("when", "mardi à 10 heures");
        told.put("where", "chez vous");
        told.put("how", "on parle une heure");
        told.put("withWhom", "avec Karim");
        told.put("shownBy", List.of("CONVERSATION", "FLYER"));
        return told;
    }

    public static Map<String, Object> opening(String visibility) {
        return opening(visibility, told("Noter ce qui compte pour vous."), ownAct());
    }

    public static Map<String, Object> opening(String visibility, Map<String, Object> told, Map<String, Object> act) {
        return Map.of("visibility", visibility, "told", told, "act", act);
    }

    /** She opens a section in her own session. */
    public static void opens(Supported she, String section, String visibility) {
        with(she.herself(), opening(visibility))
                .post(SECTION + "/opening", she.caseId(), section)
                .then()
                .statusCode(200);
    }

    public static Response closes(Supported she, String section, String content) {
        return with(she.herself(), Map.of("content", content, "act", ownAct()))
                .post(SECTION + "/closing", she.caseId(), section);
    }

    public static UUID notes(RequestSpecification writer, Supported she, String section, String text) {
        return UUID.fromString(with(writer, Map.of("text", text))
                .post(NOTES, she.caseId(), section)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    public static Map<String, Object> assessment(String visibility) {
        Map<String, Object> body = new HashMap<>();
        body.put("domain", "COMMUNICATION");
        body.put("environment", "HABITAT");
        body.put("author", "Mme Petit, orthophoniste");
        body.put("assessedOn", "2026-06-10");
        body.put("conditions", Map.of("context", "Chez elle, le matin", "assessor", "Mme Petit", "tools", "GEVA"));
        body.put("recheckOn", "2099-06-10");
        body.put("qualities", qualities(false));
        body.put("visibility", visibility);
        body.put("act", ownAct());
        return body;
    }

    public static Map<String, Object> qualities(boolean shared) {
        return Map.of("shared", shared, "regular", false, "precise", true, "formalised", true);
    }

    public static UUID assessed(Supported she, Map<String, Object> assessment) {
        return UUID.fromString(with(she.herself(), assessment)
                .post(ASSESSMENTS, she.caseId())
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    public static Map<String, Object> proposal(String kind) {
        Map<String, Object> body = new HashMap<>();
        body.put("kind", kind);
        body.put("told", told("Voir comment vous vivez."));
        if (kind.equals("COMPLEMENTARY_ASSESSMENT")) {
            body.put("domain", "EMOTIONS");
        }
        return body;
    }

    public static UUID proposed(Supported she, String kind) {
        return UUID.fromString(with(she.herFacilitator(), proposal(kind))
                .post(PROPOSALS, she.caseId())
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    public static Response decides(Supported she, UUID proposal, boolean agreed) {
        return with(she.herself(), Map.of("agreed", agreed, "act", ownAct()))
                .post("/api/v1/assessment-proposals/{id}/decision", proposal);
    }

    /** Something in every table of what is known of her. */
    public static void fill(Supported she) {
        opens(she, "LIFE_COURSE", "ME_AND_FACILITATOR");
        notes(she.herself(), she, "LIFE_COURSE", "J'ai grandi à Caen.");
        assessed(she, assessment("ME_AND_FACILITATOR"));
        proposed(she, "HOME_VISIT");
    }
}

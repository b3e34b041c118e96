package fr.parvis.facilitation.parallel;

import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;
import static fr.parvis.facilitation.world.Knowledge.NOTES;
import static fr.parvis.facilitation.world.Knowledge.SECTION;
import static fr.parvis.facilitation.world.Knowledge.notes;
import static fr.parvis.facilitation.world.Knowledge.opening;
import static fr.parvis.facilitation.world.Knowledge.opens;

import fr.parvis.facilitation.world.Supported;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;

/** The sections of what is noted about her, and their notes. */
public final class KnowledgeCalls {

    private static final String OPEN = "LIFE_COURSE";
    private static final String NOTE = "/api/v1/information-notes/{noteId}";

    private KnowledgeCalls() {}

    public static void add(Map<String, IntFunction<Response>> calls, Supported she) {
        opens(she, OPEN, "ME_AND_FACILITATOR");
        opens(she, "SOCIAL_ROLES", "ME_AND_FACILITATOR");
        UUID note = notes(she.herself(), she, OPEN, "J'ai grandi à Caen.");
        String all = "/api/v1/cases/{caseId}/information-sections";
        calls.put("GET " + all, _ -> she.herself().get(all, she.caseId()));
        calls.put("GET " + SECTION, _ -> she.herself().get(SECTION, she.caseId(), OPEN));
        calls.put(
                "POST " + SECTION + "/opening",
                _ -> with(she.herself(), opening("ONLY_ME"))
                        .post(SECTION + "/opening", she.caseId(), "PROXIMITY_LINKS"));
        calls.put(
                "POST " + SECTION + "/closing",
                _ -> with(she.herself(), Map.of("content", "REMOVE", "act", ownAct()))
                        .post(SECTION + "/closing", she.caseId(), "SOCIAL_ROLES"));
        calls.put("GET " + NOTES, _ -> she.herFacilitator().get(NOTES, she.caseId(), OPEN));
        calls.put(
                "POST " + NOTES,
                caller -> with(she.herFacilitator(), Map.of("text", "n° " + caller))
                        .post(NOTES, she.caseId(), OPEN));
        calls.put("GET " + NOTE, _ -> she.herself().get(NOTE, note));
        calls.put("GET " + NOTE + "/versions", _ -> she.herself().get(NOTE + "/versions", note));
        calls.put("PUT " + NOTE, caller -> corrected(she, note, caller));
    }

    /** Whoever comes second has seen another version (412): it reads the note once more. */
    private static Response corrected(Supported she, UUID note, int caller) {
        Response answer = she.herself()
                .header("If-Match", she.herself().get(NOTE, note).getHeader("ETag"))
                .contentType("application/json")
                .body(Map.of("text", "n° " + caller))
                .put(NOTE, note);
        return answer.statusCode() == 412 ? she.herself().get(NOTE, note) : answer;
    }
}

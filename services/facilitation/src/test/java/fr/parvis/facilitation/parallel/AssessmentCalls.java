package fr.parvis.facilitation.parallel;

import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;
import static fr.parvis.facilitation.world.Knowledge.ASSESSMENTS;
import static fr.parvis.facilitation.world.Knowledge.PROPOSALS;
import static fr.parvis.facilitation.world.Knowledge.assessed;
import static fr.parvis.facilitation.world.Knowledge.assessment;
import static fr.parvis.facilitation.world.Knowledge.decides;
import static fr.parvis.facilitation.world.Knowledge.proposal;
import static fr.parvis.facilitation.world.Knowledge.proposed;
import static fr.parvis.facilitation.world.Knowledge.qualities;

import fr.parvis.facilitation.world.Supported;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;

/** Assessments, and what is proposed to her. */
public final class AssessmentCalls {

    private static final String ONE = "/api/v1/assessments/{assessmentId}";

    private AssessmentCalls() {}

    public static void add(Map<String, IntFunction<Response>> calls, Supported she) {
        UUID assessment = assessed(she, assessment("ME_AND_FACILITATOR"));
        UUID hidden = assessed(she, assessment("ME_AND_FACILITATOR"));
        UUID proposed = proposed(she, "HOME_VISIT");
        calls.put("GET " + ASSESSMENTS, _ -> she.herFacilitator().get(ASSESSMENTS, she.caseId()));
        calls.put(
                "POST " + ASSESSMENTS,
                _ -> with(she.herself(), assessment("ONLY_ME")).post(ASSESSMENTS, she.caseId()));
        calls.put("GET " + ONE, _ -> she.herself().get(ONE, assessment));
        calls.put("PUT " + ONE, caller -> followed(she, assessment, caller));
        calls.put(
                "POST " + ONE + "/visibility",
                _ -> with(she.herself(), Map.of("visibility", "ONLY_ME", "act", ownAct()))
                        .post(ONE + "/visibility", hidden));
        calls.put("GET " + PROPOSALS, _ -> she.herself().get(PROPOSALS, she.caseId()));
        calls.put(
                "POST " + PROPOSALS,
                _ -> with(she.herFacilitator(), proposal("MILIEU_VISIT")).post(PROPOSALS, she.caseId()));
        calls.put("POST /api/v1/assessment-proposals/{proposalId}/decision", _ -> decides(she, proposed, true));
    }

    /** Whoever comes second has seen another state (412): it reads the assessment once more. */
    private static Response followed(Supported she, UUID assessment, int caller) {
        Response answer = she.herself()
                .header("If-Match", she.herself().get(ONE, assessment).getHeader("ETag"))
                .contentType("application/json")
                .body(Map.of("recheckOn", "2099-01-%02d".formatted(caller + 1), "qualities", qualities(true)))
                .put(ONE, assessment);
        return answer.statusCode() == 412 ? she.herself().get(ONE, assessment) : answer;
    }
}

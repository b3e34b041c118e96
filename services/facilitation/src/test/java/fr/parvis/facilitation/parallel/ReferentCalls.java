package fr.parvis.facilitation.parallel;

import static fr.parvis.facilitation.referent.ReferentFixture.answers;
import static fr.parvis.facilitation.referent.ReferentFixture.becomes;
import static fr.parvis.facilitation.referent.ReferentFixture.contact;
import static fr.parvis.facilitation.referent.ReferentFixture.designated;
import static fr.parvis.facilitation.referent.ReferentFixture.designates;
import static fr.parvis.facilitation.referent.ReferentFixture.takesOn;
import static fr.parvis.facilitation.referent.ReferentFixture.wishes;
import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;

import fr.parvis.facilitation.world.Supported;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Calls of her accompaniment list and of her referent, each of somebody else: what one ends another could not begin. */
public final class ReferentCalls {

    private static final String CASE = "/api/v1/cases/{caseId}";
    private static final String ONE = "/api/v1/referents/{referentId}";

    private ReferentCalls() {}

    public static void add(Map<String, IntFunction<Response>> calls, Supported she, int callers) {
        for (String part : List.of("/accompaniment-list", "/referent")) {
            calls.put("GET " + CASE + part, _ -> she.herself().get(CASE + part, she.caseId()));
        }
        calls.put("GET /api/v1/referent-missions", _ -> she.herself().get("/api/v1/referent-missions"));
        list(calls, she, callers);
        calls.put("POST " + CASE + "/referent/wish", _ -> wishes(she, true));
        Supported designating = wishing();
        UUID whom = takesOn(designating, "Zoé", "Martin");
        calls.put("POST " + CASE + "/referents", _ -> designates(designating, whom));
        Supported answered = wishing();
        UUID asked = designated(answered, "Zoé", "Martin");
        calls.put("POST " + ONE + "/answer", _ -> answers(answered, asked, "ACCEPTED"));
        Supported activated = wishing();
        UUID willing = designated(activated, "Zoé", "Martin");
        answers(activated, willing, "ACCEPTED").then().statusCode(200);
        calls.put("POST " + ONE + "/activation", _ -> becomes(activated, willing, LocalDate.of(2099, 1, 1)));
        Supported ending = wishing();
        UUID leaving = designated(ending, "Zoé", "Martin");
        calls.put(
                "POST " + ONE + "/end",
                _ -> with(ending.herself(), Map.of("act", ownAct())).post(ONE + "/end", leaving));
    }

    private static void list(Map<String, IntFunction<Response>> calls, Supported she, int callers) {
        String list = CASE + "/accompaniment-list";
        calls.put(
                "POST " + list + "/review",
                _ -> with(she.herFacilitator(), Map.of()).post(list + "/review", she.caseId()));
        calls.put(
                "POST " + list + "/locker-wish",
                _ -> with(she.herself(), Map.of("wished", true, "act", ownAct()))
                        .post(list + "/locker-wish", she.caseId()));
        calls.put(
                "POST " + CASE + "/accompaniment-contacts",
                caller -> with(she.herself(), contact("n° " + caller, "Martin", "HEALTH"))
                        .post(CASE + "/accompaniment-contacts", she.caseId()));
        UUID changing = takesOn(she, "Zoé", "Martin");
        Map<String, Object> change = new HashMap<>(contact("Zoé", "Martin-Roux", "HEALTH"));
        change.put("version", 0);
        String one = "/api/v1/accompaniment-contacts/{contactId}";
        calls.put("POST " + one + "/change", _ -> with(she.herself(), change).post(one + "/change", changing));
        List<UUID> leaving = IntStream.range(0, callers)
                .mapToObj(i -> takesOn(she, "n° " + i, "Roux"))
                .toList();
        calls.put(
                "POST " + one + "/deletion",
                caller -> with(she.herself(), Map.of("act", ownAct())).post(one + "/deletion", leaving.get(caller)));
    }

    private static Supported wishing() {
        Supported she = Supported.by();
        wishes(she, true).then().statusCode(200);
        return she;
    }
}

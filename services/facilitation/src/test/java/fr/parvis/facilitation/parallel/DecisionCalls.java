package fr.parvis.facilitation.parallel;

import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;
import static fr.parvis.facilitation.world.Records.ENTRIES;
import static fr.parvis.facilitation.world.Records.ENTRY;
import static fr.parvis.facilitation.world.Records.OF_COMMISSION;
import static fr.parvis.facilitation.world.Records.ONE;

import fr.parvis.facilitation.world.Records;
import fr.parvis.facilitation.world.Supported;
import io.restassured.response.Response;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Records of what was decided, typed and signed. */
public final class DecisionCalls {

    private static final Set<Integer> CAME_SECOND = Set.of(404, 409);

    private DecisionCalls() {}

    public static void add(Map<String, IntFunction<Response>> calls, Supported she) {
        typing(calls, she);
        signing(calls, she);
    }

    private static void typing(Map<String, IntFunction<Response>> calls, Supported she) {
        String starting = Records.over(she);
        String record = Records.started(she, Records.over(she));
        String typed = Records.decided(she, record, "Trouver un logement");
        String tag = Records.tag(she, record, typed);
        String going = Records.decided(she, record, "Apprendre à nager");
        String goingTag = Records.tag(she, record, going);
        calls.put("GET " + OF_COMMISSION, _ -> she.herself().get(OF_COMMISSION, starting));
        calls.put(
                "POST " + OF_COMMISSION,
                _ -> unlessSecond(
                        with(she.herself(), Map.of()).post(OF_COMMISSION, starting),
                        () -> she.herself().get(OF_COMMISSION, starting)));
        calls.put("GET " + ONE, _ -> Records.show(she, record));
        calls.put(
                "POST " + ENTRIES,
                caller -> Records.add(she.herself(), record, Records.objective("HOUSING", "n° " + caller)));
        calls.put(
                "PUT " + ENTRY,
                caller -> unlessSecond(
                        Records.type(she.herself(), typed, tag, Records.objective("HOUSING", "n° " + caller)),
                        () -> Records.show(she, record)));
        calls.put(
                "POST " + ENTRY + "/deletion",
                _ -> unlessSecond(
                        with(she.herself(), Map.of())
                                .header("If-Match", goingTag)
                                .post(ENTRY + "/deletion", going),
                        () -> Records.show(she, record)));
    }

    private static void signing(Map<String, IntFunction<Response>> calls, Supported she) {
        String draft = Records.started(she, Records.over(she));
        Records.decided(she, draft, "Trouver un logement");
        String complete = Records.hash(she, draft);
        String hers = Records.ready(she);
        String hash = Records.hash(she, hers);
        String paper = Records.ready(she);
        Map<String, Object> page =
                Records.paper(Records.signatories(she, paper).getFirst(), true, Records.hash(she, paper));
        String valid = Records.valid(she, Records.over(she));
        calls.put(
                "POST " + ONE + "/readiness",
                _ -> with(she.herFacilitator(), Map.of("contentHash", complete)).post(ONE + "/readiness", draft));
        calls.put("POST " + ONE + "/her-signature", _ -> Records.sign(she.herself(), hers, "YES", hash, ownAct()));
        calls.put("POST " + ONE + "/paper-signatures", _ -> Records.onPaper(she, paper, page));
        calls.put("POST " + ONE + "/paper-filing", _ -> Records.file(she, valid));
    }

    /** One begins, types or takes out; the others have seen another state and read again. */
    private static Response unlessSecond(Response answer, Supplier<Response> read) {
        return CAME_SECOND.contains(answer.statusCode()) ? read.get() : answer;
    }
}

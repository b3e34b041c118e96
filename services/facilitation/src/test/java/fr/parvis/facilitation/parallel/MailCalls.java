package fr.parvis.facilitation.parallel;

import fr.parvis.facilitation.world.KeptPost;
import fr.parvis.facilitation.world.MailHer;
import fr.parvis.facilitation.world.Supported;
import io.restassured.response.Response;
import java.util.Map;
import java.util.function.IntFunction;

/** The mail of the morning. */
public final class MailCalls {

    private MailCalls() {}

    public static void add(Map<String, IntFunction<Response>> calls, Supported she, KeptPost post) {
        MailHer hers = MailHer.of(she.facilitator());
        hers.confirmed(post);
        String code = post.code(hers.address());
        calls.put("GET " + MailHer.PATH, _ -> she.herFacilitator().get(MailHer.PATH));
        calls.put("PUT " + MailHer.PATH, _ -> {
            Response answer = hers.puts(hers.address(), true);
            return answer.statusCode() == 412 ? she.herFacilitator().get(MailHer.PATH) : answer;
        });
        calls.put("POST " + MailHer.PATH + "/confirmation", _ -> hers.confirms(code));
        calls.put("DELETE " + MailHer.PATH, _ -> {
            Response answer = MailHer.fresh().deletes();
            return answer.statusCode() == 204 ? she.herFacilitator().get(MailHer.PATH) : answer;
        });
    }
}

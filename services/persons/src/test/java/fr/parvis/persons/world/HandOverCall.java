package fr.parvis.persons.world;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Letting a copy go, as she does it in her own session. */
public final class HandOverCall {

    private HandOverCall() {}

    /** To the neighbour, with everything but words; a test changes what it is about. */
    public static Map<String, Object> body(Map<String, Object> act) {
        Map<String, Object> body = new HashMap<>();
        body.put("to", "voisine");
        body.put("parts", List.of("ENTOURAGE", "NO_CONTACTS", "CONSENTS"));
        body.put("until", today().plusDays(10).toString());
        body.put("act", act);
        return body;
    }

    public static Response handOver(PersonFile file) {
        return handOver(file, file.herToken(), body(Acts.own("file-hand-over")));
    }

    public static Response handOver(PersonFile file, String token, Map<String, Object> body) {
        return Api.post(token, file.path("/hand-overs"), body);
    }

    public static Response end(PersonFile file, String handOverId) {
        return Api.post(
                file.herToken(),
                file.path("/hand-overs/" + handOverId + "/end"),
                Map.of("act", Acts.own("file-hand-over")));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Paris"));
    }
}

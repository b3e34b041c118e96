package fr.parvis.persons.legalexception;

import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.PersonFile;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Bodies of legal exceptions, right until a test makes one wrong. */
final class Tellings {

    static final String CONTENT = "Zyglophtarde a montré des bleus et a demandé de l’aide.";
    static final String RECIPIENT = "CRIP Zyglophtarde";
    static final String WHY = "Zyglophtarde craint le retour chez elle";

    private Tellings() {}

    static Map<String, Object> telling() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("legalBasis", "CASF_L226_3");
        body.put("recipientName", RECIPIENT);
        body.put("content", CONTENT);
        body.put("informedFirst", List.of("CHILD"));
        body.put("whyNotInformed", WHY);
        return body;
    }

    static Response tell(PersonFile file) {
        return Api.post(file.facilitatorToken(), file.path("/legal-exceptions"), telling());
    }

    static String told(PersonFile file) {
        return tell(file).then().statusCode(201).extract().path("legalExceptionId");
    }

    static Response read(String token, String id) {
        return Api.get(token, "/legal-exceptions/" + id);
    }

    static Response release(String token, String id) {
        return Api.post(token, "/legal-exceptions/" + id + "/release", "");
    }
}

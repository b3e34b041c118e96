package fr.parvis.cooperation.world;

import static fr.parvis.cooperation.world.OfferSide.act;
import static fr.parvis.cooperation.world.OfferSide.coordinator;
import static fr.parvis.cooperation.world.OfferSide.signatory;
import static fr.parvis.testkit.http.Http.given;

import fr.parvis.cooperation.agreement.AgreementKind;
import fr.parvis.cooperation.agreement.ConventionElement;
import fr.parvis.testkit.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Agreements between the carrier and one organisation, made through the API. */
public final class AgreementWorld {

    public static final String AGREEMENT = "/api/v1/agreements/{id}";

    private AgreementWorld() {}

    public static RequestSpecification provider(String organisation) {
        return given().auth().oauth2(Tokens.provider("provider of " + organisation, organisation));
    }

    /** Its header; a map the test may change. */
    public static Map<String, Object> header(String organisation) {
        return new HashMap<>(Map.of(
                "title", "Convention avec " + organisation,
                "objects", List.of("POOLED_MEANS"),
                "purpose", "Un local commun.",
                "declarations", List.of("FREE_ADHESION", "NO_LEGAL_PERSONALITY", "FACILITATOR_ON_DEMAND_SIDE"),
                "reviewDates", List.of()));
    }

    /** The text of an agreement with all it needs but those elements; a map the test may change. */
    public static Map<String, Object> content(String organisation, ConventionElement... left) {
        List<Map<String, Object>> elements = Arrays.stream(ConventionElement.values())
                .filter(element -> !List.of(left).contains(element))
                .map(element -> Map.<String, Object>of(
                        "element", element, "state", "FILLED", "text", "Les parties conviennent : " + element))
                .toList();
        return new HashMap<>(Map.of(
                "header",
                header(organisation),
                "parties",
                List.of(party("carrier"), party(organisation)),
                "commitments",
                "Se voir chaque mois.",
                "elements",
                elements,
                "points",
                List.of(),
                "pilots",
                List.of()));
    }

    public static Map<String, Object> party(String code) {
        return Map.of("code", code, "kind", "LEGAL_PERSON", "name", "Association " + code);
    }

    public static Response draft(AgreementKind kind, Map<String, Object> content) {
        return act(signatory(), Map.of("kind", kind, "content", content)).post("/api/v1/agreements");
    }

    public static String drafted(AgreementKind kind, Map<String, Object> content) {
        return draft(kind, content).then().statusCode(201).extract().path("id");
    }

    /** A complete convention with two contacts of each party. */
    public static String ready(String organisation) {
        String id = drafted(AgreementKind.COOPERATION_CONVENTION, content(organisation));
        for (String party : List.of("carrier", "carrier", organisation, organisation)) {
            contact(signatory(), id, party).then().statusCode(201);
        }
        return id;
    }

    public static String inForce(String organisation) {
        String id = ready(organisation);
        sign(signatory(), id).then().statusCode(200);
        sign(coordinator(organisation), id).then().statusCode(200);
        return id;
    }

    public static Response contact(RequestSpecification caller, String id, String party) {
        return act(caller, Map.of("party", party, "label", "Accueil", "email", "accueil@exemple.fr"))
                .post(AGREEMENT + "/contacts", id);
    }

    public static Response write(RequestSpecification caller, String id, Map<String, Object> content) {
        String tag = signatory().get(AGREEMENT, id).header("ETag");
        return write(caller, id, content, tag);
    }

    public static Response write(RequestSpecification caller, String id, Map<String, Object> content, String tag) {
        return caller.header("If-Match", tag)
                .contentType(ContentType.JSON)
                .body(Map.of("content", content))
                .put(AGREEMENT + "/draft", id);
    }

    public static Response open(RequestSpecification caller, String id, Map<String, Object> body) {
        return act(caller, body).post(AGREEMENT + "/versions", id);
    }

    /** Signs the last version under the text that is kept. */
    public static Response sign(RequestSpecification caller, String id) {
        return act(caller, Map.of("contentHash", hash(id))).post(AGREEMENT + "/signatures", id);
    }

    public static String hash(String id) {
        List<Integer> numbers = signatory().get(AGREEMENT, id).path("versions.number");
        return version(signatory(), id, numbers.getLast()).path("contentHash");
    }

    public static Response version(RequestSpecification caller, String id, int number) {
        return caller.get(AGREEMENT + "/versions/{number}", id, number);
    }
}

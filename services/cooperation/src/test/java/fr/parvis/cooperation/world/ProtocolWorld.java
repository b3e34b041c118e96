package fr.parvis.cooperation.world;

import static fr.parvis.cooperation.world.OfferSide.act;
import static fr.parvis.cooperation.world.OfferSide.coordinator;
import static fr.parvis.cooperation.world.OfferSide.signatory;

import fr.parvis.cooperation.protocol.ClauseKind;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Communautés 360 and their protocols, made through the API. */
public final class ProtocolWorld {

    private ProtocolWorld() {}

    public static void registered(String organisation) {
        register(organisation).then().statusCode(201);
    }

    public static Response register(String organisation) {
        return act(
                        signatory(),
                        Map.of(
                                "code",
                                organisation,
                                "name",
                                "Communauté 360 " + organisation,
                                "departement",
                                "14",
                                "employer",
                                Map.of("name", "Groupement", "siren", "200000002")))
                .post("/api/v1/communities");
    }

    public static Map<String, Object> aDraft(String organisation) {
        return Map.of(
                "community",
                organisation,
                "carrierEmployer",
                Map.of("name", "Association du Port", "siren", "100000001"),
                "contactPoints",
                List.of(Map.of("party", "CARRIER", "label", "Direction")),
                "channel",
                "Parvis",
                "format",
                "texte libre et éléments codés",
                "acknowledgeWithinDays",
                5,
                "reviewOn",
                "2027-11-22");
    }

    public static String drafted(String organisation) {
        return act(signatory(), aDraft(organisation))
                .post("/api/v1/protocols")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A draft with all clauses but those. */
    public static String written(String organisation, List<ClauseKind> left) {
        String id = drafted(organisation);
        String tag = signatory().get("/api/v1/protocols/{id}", id).header("ETag");
        write(signatory(), id, tag, left).then().statusCode(200);
        return id;
    }

    public static String inForce(String organisation) {
        String id = written(organisation, List.of());
        sign(signatory(), id).then().statusCode(200);
        sign(coordinator(organisation), id).then().statusCode(200);
        return id;
    }

    public static Response write(RequestSpecification caller, String id, @Nullable String tag, List<ClauseKind> left) {
        List<Map<String, String>> clauses = Arrays.stream(ClauseKind.values())
                .filter(kind -> !left.contains(kind))
                .map(kind -> Map.of("kind", kind.name(), "text", "Les parties conviennent : " + kind))
                .toList();
        RequestSpecification call = tag == null ? caller : caller.header("If-Match", tag);
        return call.contentType(ContentType.JSON)
                .body(Map.of("clauses", clauses))
                .put("/api/v1/protocols/{id}/clauses", id);
    }

    public static Response sign(RequestSpecification caller, String id) {
        return sign(caller, id, signatory().get("/api/v1/protocols/{id}", id).path("textHash"));
    }

    public static Response sign(RequestSpecification caller, String id, String textHash) {
        return act(caller, Map.of("textHash", textHash)).post("/api/v1/protocols/{id}/signatures", id);
    }
}

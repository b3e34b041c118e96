package fr.parvis.facilitation.world;

import fr.parvis.facilitation.world.PersonsService.Mood;
import fr.parvis.testkit.http.Http;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a test asks of the persons service at the border. */
public final class Persons {

    private Persons() {}

    public static void are(Mood mood) {
        Http.given().body(mood.name()).put(url()).then().statusCode(200);
    }

    /** That facilitator stands beside her, or presents the proposal to her. */
    public static void holds(String facilitator, UUID reference) {
        Http.given()
                .body(facilitator)
                .put(url() + "holders/" + reference)
                .then()
                .statusCode(200);
    }

    /** Acts kept about this person. */
    public static List<Map<String, Object>> actsOf(UUID reference) {
        return about("acts", reference);
    }

    /** What she said in each act about this person in that matter, oldest first; null where she was asked nothing. */
    public static List<@Nullable Object> answersOf(UUID reference, String matter) {
        return actsOf(reference).stream()
                .filter(act -> matter.equals(act.get("matter")))
                .<@Nullable Object>map(act -> act.get("answer"))
                .toList();
    }

    /** Disclosures granted about this person. */
    public static List<Map<String, Object>> disclosuresOf(UUID reference) {
        return about("disclosures", reference);
    }

    public static List<String> ended() {
        return told().getList("ended");
    }

    private static List<Map<String, Object>> about(String what, UUID reference) {
        return told().<Map<String, Object>>getList(what).stream()
                .filter(entry -> reference.toString().equals(entry.get("personReference")))
                .toList();
    }

    private static JsonPath told() {
        return Http.given().get(url()).then().statusCode(200).extract().jsonPath();
    }

    private static String url() {
        return System.getProperty(PersonsService.URL) + "/told/";
    }
}

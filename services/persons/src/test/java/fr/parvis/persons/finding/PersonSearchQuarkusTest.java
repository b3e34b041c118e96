package fr.parvis.persons.finding;

import static fr.parvis.persons.world.PersonFile.aPerson;
import static fr.parvis.persons.world.PersonFile.database;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.PersonFile;
import fr.parvis.persons.world.TestKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class PersonSearchQuarkusTest {

    private final String facilitator = UUID.randomUUID().toString();
    private final String token = Tokens.facilitator(facilitator);

    @Test
    void findsHerFileHoweverItsNameIsTyped() {
        String goff = register("Le Goff", "Hélène");
        String aubigne = register("d’Aubigné", "Jean-Baptiste");
        register("Martin", "Paul");

        for (String typed : List.of("legoff", "LE GOFF", "goff helene", "Hel", "le gof", "legoff hélène", "golf")) {
            search(typed).then().statusCode(200).body("items.personId", contains(goff));
        }
        for (String typed : List.of("Aubigné", "daubigne", "jean baptiste", "jeanbaptiste", "obigné", "aubinge")) {
            search(typed).then().body("items.personId", contains(aubigne));
        }
        search("durand").then().statusCode(200).body("items", empty());
    }

    @Test
    void putsFirstWhatFitsBestAndSaysNoMoreThanNames() {
        register("Martinez", "Zoé");
        String same = register("Martin", "Zoé");
        register("Marin", "Zoé");

        search("martin")
                .then()
                .body("items.displayName", contains("Zoé Martin", "Zoé Martinez", "Zoé Marin"))
                .body("items[0].personId", equalTo(same))
                .body("items[0].size()", equalTo(4));
    }

    @Test
    void findsNoFileOfAnotherFacilitatorAndFollowsTheOneWhoStandsBesideHer() {
        String id = register("Quervoazou", "Anne");
        String other = UUID.randomUUID().toString();

        search(Tokens.facilitator(other), "quervoazou").then().statusCode(200).body("items", empty());
        database().execute("update person set facilitator_subject = ? where id = ?", other, UUID.fromString(id));

        search(Tokens.facilitator(other), "quervoazou").then().body("items.personId", contains(id));
        search("quervoazou").then().body("items", empty());
    }

    @Test
    @Requirement("PER-29")
    void notesEachNameShownAndNoneThatWaitsOnTheNextPage() {
        UUID first = UUID.fromString(register("Aubert", "Alix"));
        UUID second = UUID.fromString(register("Aubert", "Zoé"));

        String next = Api.post(token, "/person-searches?limit=1", Map.of("name", "aubert"))
                .then()
                .statusCode(200)
                .header("Link", notNullValue())
                .body("items.personId", contains(first.toString()))
                .extract()
                .path("next");

        assertThat(readings(first)).containsExactly("FACILITATOR " + facilitator);
        assertThat(readings(second)).isEmpty();
        Api.post(token, "/person-searches?limit=1&cursor=" + next, Map.of("name", "aubert"))
                .then()
                .body("items.personId", contains(second.toString()))
                .body("next", nullValue());
        assertThat(readings(second)).hasSize(1);
    }

    @Test
    void takesACursorForTheNameItWasGivenForOnly() {
        register("Aubert", "Alix");
        register("Aubert", "Zoé");
        Response page = Api.post(token, "/person-searches?limit=1", Map.of("name", "aubert"));

        assertThat(page.header("Link")).doesNotContainIgnoringCase("aubert");
        Api.post(token, "/person-searches?limit=1&cursor=" + page.path("next"), Map.of("name", "zoé"))
                .then()
                .statusCode(400);
    }

    @Test
    void knowsHerByTheNameSheHasNow() {
        PersonFile file = aPerson();
        String tag = Api.get(file.herToken(), file.path("")).header("ETag");

        Api.put(
                        file.herToken(),
                        file.path(""),
                        Map.of("alias", "Étoile", "lastName", "Kerguelen", "firstName", "Maëlle"),
                        tag)
                .then()
                .statusCode(200);

        for (String typed : List.of("etoile", "kergelen", "Maelle Kerguelen")) {
            search(file.facilitatorToken(), typed).then().body("items.personId", contains(file.id()));
        }
        search(file.facilitatorToken(), "lune").then().body("items", empty());
    }

    @Test
    void findsEachOfSeveralOfOneName() {
        String one = register("Petit", "Léa");
        String other = register("Petit", "Léa");

        search("lea petit").then().body("items.personId", containsInAnyOrder(one, other));
    }

    @Test
    void refusesToSearchForNothing() {
        for (String nothing : List.of("", "  ", "…", "x".repeat(201))) {
            Api.post(token, "/person-searches", Map.of("name", nothing))
                    .then()
                    .statusCode(422)
                    .body("errors[0].field", equalTo("name"));
        }
        Api.post(token, "/person-searches?limit=0", Map.of("name", "a")).then().statusCode(400);
        Api.post(token, "/person-searches?cursor=invented", Map.of("name", "a"))
                .then()
                .statusCode(400);
    }

    private String register(String lastName, String firstName) {
        return Api.post(token, "/persons", Map.of("lastName", lastName, "firstName", firstName))
                .then()
                .statusCode(201)
                .extract()
                .path("personId");
    }

    private Response search(String typed) {
        return search(token, typed);
    }

    private static Response search(String token, String typed) {
        return Api.post(token, "/person-searches", Map.of("name", typed));
    }

    private static List<String> readings(UUID file) {
        return database()
                .texts(
                        "select reader_kind || ' ' || reader from access_log where file_id = ? and what = 'NAME' order by id",
                        file);
    }
}

package fr.parvis.persons.export;

import static fr.parvis.persons.world.PersonFile.aSupportedPerson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import fr.parvis.persons.world.Acts;
import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.Mandates;
import fr.parvis.persons.world.PersonFile;
import fr.parvis.persons.world.TestKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class ExportQuarkusTest {

    @Test
    @Requirement("PER-29")
    void givesHerEverythingThatIsHeldInOnePiece() {
        PersonFile file = aSupportedPerson();
        file.grant();
        write(file, "/household", Map.of("members", List.of(Map.of("firstName", "Zoé"))));
        write(file, "/communication-profile", Map.of("easyToRead", true));
        write(file, "/self-assessment", Map.of("autonomy", "Je choisis"));
        created(file, "/trials", Map.of("what", "studio", "conditions", "seule", "from", "2026-05-04"));
        created(file, "/entourage", acted("entourage-choice", Map.of("name", "Jeanne", "roles", List.of("FRIEND"))));
        created(file, "/no-contacts", acted("no-contact", Map.of("name", "Robert")));
        Api.post(file.facilitatorToken(), file.path("/powers"), Mandates.curator("CONSENT"))
                .then()
                .statusCode(201);

        export(file)
                .then()
                .statusCode(200)
                .body("person.alias", equalTo("Lune"))
                .body("household.members.firstName", contains("Zoé"))
                .body("communicationProfile.easyToRead", equalTo(true))
                .body("selfAssessment.autonomy", equalTo("Je choisis"))
                .body("trials", hasSize(1))
                .body("entourage.members.member.name", contains("Jeanne"))
                .body("noContacts.name", contains("Robert"))
                .body("powers.kind", contains("CURATOR"))
                .body("disagreements", empty())
                .body("supportProposals.state", contains("ACCEPTED"))
                .body("consents.consent.state", contains("GRANTED"))
                .body("consents[0].history", hasSize(1))
                .body("acts.matter", hasItem("ENTOURAGE_CHOICE"))
                .body("readings.what", hasItem("HOUSEHOLD"))
                .body("legalExceptions", empty());
        Api.get(file.herToken(), file.path("/access-log")).then().body("items.what", hasItem("EXPORT"));
    }

    /** A part that has an address of its own and is forgotten here would be held without her having it. */
    @Test
    @Requirement("PER-29")
    void holdsEveryPartThatHasAnAddressOfItsOwn() throws IOException {
        PersonFile file = aSupportedPerson();
        List<String> parts = Files.readAllLines(Path.of("../../docs/reference/api/persons.yaml")).stream()
                .map(String::strip)
                .filter(line -> line.matches("/api/v1/persons/\\{id}/[a-z-]+:"))
                .map(line -> line.replaceAll("^.*/|:$", ""))
                .toList();
        String export = export(file).asString();

        assertThat(parts).contains("household", "entourage", "acts").allSatisfy(part -> {
            String name = switch (part) {
                case "access-log" -> "readings";
                case "access-cards", "export" -> "person"; // handed over and not kept in words; this very address
                default -> camel(part);
            };
            assertThat(export).as(part).contains("\"" + name + "\"");
        });
    }

    @Test
    void readsPageAfterPage() {
        PersonFile file = aSupportedPerson();
        for (int reading = 0; reading < 210; reading++) {
            Api.get(file.herToken(), file.path("")).then().statusCode(200);
        }

        assertThat(export(file).<List<String>>path("readings.what")).hasSizeGreaterThan(210);
    }

    @Test
    void isHersAlone() {
        PersonFile file = aSupportedPerson();

        Api.get(file.facilitatorToken(), file.path("/export")).then().statusCode(403);
        Api.get(aSupportedPerson().herToken(), file.path("/export")).then().statusCode(404);
    }

    private static Response export(PersonFile file) {
        return Api.get(file.herToken(), file.path("/export"));
    }

    private static void write(PersonFile file, String sheet, Map<String, Object> body) {
        String tag = Api.get(file.herToken(), file.path(sheet)).header("ETag");
        Api.put(file.herToken(), file.path(sheet), body, tag).then().statusCode(200);
    }

    private static void created(PersonFile file, String part, Map<String, Object> body) {
        Api.post(file.herToken(), file.path(part), body).then().statusCode(201);
    }

    private static Map<String, Object> acted(String wording, Map<String, Object> body) {
        Map<String, Object> all = new HashMap<>(body);
        all.put("act", Acts.own(wording));
        return all;
    }

    private static String camel(String kebab) {
        StringBuilder camel = new StringBuilder();
        for (String word : kebab.split("-", -1)) {
            camel.append(camel.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return camel.toString();
    }
}

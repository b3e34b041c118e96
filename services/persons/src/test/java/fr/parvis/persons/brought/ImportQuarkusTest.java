package fr.parvis.persons.brought;

import static fr.parvis.persons.world.Neighbour.CODE;
import static fr.parvis.persons.world.Neighbour.bring;
import static fr.parvis.persons.world.Neighbour.copy;
import static fr.parvis.persons.world.Neighbour.request;
import static fr.parvis.persons.world.PersonFile.database;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import fr.parvis.persons.brought.usecase.ForgetPackages;
import fr.parvis.persons.handover.PackageFile;
import fr.parvis.persons.handover.PackageHeader;
import fr.parvis.persons.world.Acts;
import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.Neighbour;
import fr.parvis.persons.world.TestKeys;
import fr.parvis.testkit.Parallel;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Reactive;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class ImportQuarkusTest {

    private static final List<String> TABLES = List.of("person", "act", "brought_file", "taken_package", "data_key");

    private final String facilitator = Tokens.facilitator(UUID.randomUUID().toString());
    private final Neighbour voisine = Neighbour.voisine();

    @Inject
    ForgetPackages forget;

    @Test
    @Requirement({"IND-EP-21", "PER-32"})
    void makesAFileOfWhatSheBringsAndNothingMore() {
        PackageHeader header = voisine.header();

        String id = bring(facilitator, onPaper(voisine.pack(header, copy("Étoile"))))
                .then()
                .statusCode(201)
                .body("broughtAlong", endsWith("/brought-along"))
                .extract()
                .path("personId");

        Api.get(facilitator, "/persons/" + id)
                .then()
                .body("alias", equalTo("Étoile"))
                .body("facilitatorSubject", nullValue())
                .body("accountLinked", equalTo(false));
        Api.get(facilitator, "/persons/" + id + "/communication-profile")
                .then()
                .body("tools", equalTo("pictogrammes"))
                .body("easyToRead", equalTo(true));
        Api.get(facilitator, "/persons/" + id + "/acts")
                .then()
                .body("items.matter", contains("FILE_IMPORT"))
                .body("items.subject", contains(header.packageId().toString()));
        for (String part : List.of("/consents", "/support-proposals")) {
            Api.get(facilitator, part.equals("/consents") ? "/persons/" + id + part : part)
                    .then()
                    .body("items", empty());
        }
        Api.get(facilitator, "/persons/" + id + "/entourage").then().body("members", empty());
        Api.get(facilitator, "/persons/" + id + "/no-contacts").then().body("", empty());
    }

    @Test
    @Requirement({"IND-EP-21", "PER-29"})
    void showsWhatCameAsItWasThere() {
        String id = brought(voisine.pack(voisine.header(), copy("Étoile")));

        Api.get(facilitator, "/persons/" + id + "/brought-along")
                .then()
                .statusCode(200)
                .body("from", equalTo("voisine"))
                .body("around.name", contains("Jeanne"))
                .body("noContacts.name", contains("Robert"))
                .body("consents.state", contains("GRANTED"))
                .body("words.text", contains("Je veux habiter près de ma sœur."))
                .body("words.on", contains("2026-03-04"));
        Api.get(facilitator, "/persons/" + id + "/access-log").then().body("items.what", hasItem("BROUGHT_ALONG"));
        Api.get(Tokens.facilitator(UUID.randomUUID().toString()), "/persons/" + id + "/brought-along")
                .then()
                .statusCode(404);
    }

    @Test
    @Requirement("IND-EP-21")
    void letsHerBringItHerself() {
        String her = Tokens.person(UUID.randomUUID().toString());
        PackageFile file = voisine.pack(voisine.header(), copy("Étoile"));

        String id = bring(her, request(file, CODE, Acts.own("file-import")))
                .then()
                .statusCode(201)
                .extract()
                .path("personId");

        Api.get(her, "/me").then().body("personId", equalTo(id));
        Api.get(her, "/persons/" + id + "/export").then().body("broughtAlong.from", equalTo("voisine"));
        PackageFile other = voisine.pack(voisine.header(), copy("Lune"));
        bring(her, request(other, CODE, Acts.own("file-import"))).then().statusCode(409);
    }

    @Test
    @Requirement("IND-EP-21")
    void isTheSameFileTheSecondTimeAndNobodyElseIsToldWhich() {
        PackageFile file = voisine.pack(voisine.header(), copy("Étoile"));
        String id = brought(file);
        String before = everything();

        bring(facilitator, onPaper(file)).then().statusCode(201).body("personId", equalTo(id));
        bring(Tokens.facilitator(UUID.randomUUID().toString()), onPaper(file))
                .then()
                .statusCode(409)
                .body("type", endsWith("package-already-taken"));
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    @Requirement("IND-EP-21")
    void isOneFileHoweverManyBringItAtOnce() {
        PackageFile file = voisine.pack(voisine.header(), copy("Étoile"));
        long before = database().number("select count(*) from person");

        List<Response> answers = Parallel.parallel(8, _ -> bring(facilitator, onPaper(file)));

        // Five tries at once, and whoever comes too late at the one row there is.
        assertThat(answers)
                .extracting(Response::statusCode)
                .contains(201)
                .allMatch(status -> List.of(201, 409, 429).contains(status));
        assertThat(answers.stream()
                        .filter(answer -> answer.statusCode() == 201)
                        .map(answer -> answer.<String>path("personId"))
                        .distinct())
                .hasSize(1);
        assertThat(database().number("select count(*) from person")).isEqualTo(before + 1);
    }

    @Test
    @Requirement({"IND-EP-21", "PER-32"})
    void doesNotComeBackByItsPackageOnceItIsErased() {
        String her = Tokens.person(UUID.randomUUID().toString());
        PackageFile file = voisine.pack(voisine.header(), copy("Étoile"));
        String id = bring(her, request(file, CODE, Acts.own("file-import"))).path("personId");
        Api.post(her, "/persons/" + id + "/closing", Map.of("choice", "ERASE", "act", Acts.own("file-erasure")))
                .then()
                .statusCode(201);
        assertThat(database().number("select count(*) from brought_file where person_id = ?", UUID.fromString(id)))
                .isZero();

        bring(her, request(file, CODE, Acts.own("file-import"))).then().statusCode(409);
        bring(facilitator, onPaper(file)).then().statusCode(409);
    }

    @Test
    void forgetsAPackageThatCouldNotComeAgain() {
        PackageHeader header = voisine.header();
        brought(voisine.pack(header, copy("Étoile")));
        database().execute("insert into taken_package (id, expires_on) values (gen_random_uuid(), current_date - 2)");

        Reactive.await(() -> forget.handle());

        assertThat(database().number("select count(*) from taken_package where expires_on < current_date - 1"))
                .isZero();
        assertThat(database().number("select count(*) from taken_package where id = ?", header.packageId()))
                .isEqualTo(1);
    }

    /** What stands in the file is encrypted: no word she brought is in a table. */
    @Test
    @Requirement("IND-EP-21")
    void keepsWhatSheBroughtEncrypted() {
        String id = brought(voisine.pack(voisine.header(), copy("Étoile")));

        String row = database()
                .texts("select encode(history, 'escape') from brought_file where person_id = ?", UUID.fromString(id))
                .getFirst();
        assertThat(row).doesNotContain("Jeanne").doesNotContain("habiter");
    }

    private String brought(PackageFile file) {
        return bring(facilitator, onPaper(file))
                .then()
                .statusCode(201)
                .extract()
                .path("personId");
    }

    private static Map<String, Object> onPaper(PackageFile file) {
        return request(file, CODE, Acts.paper("file-import"));
    }

    private static String everything() {
        StringBuilder counts = new StringBuilder();
        TABLES.forEach(table -> counts.append(table)
                .append('=')
                .append(database().number("select count(*) from " + table))
                .append(' '));
        return counts.toString();
    }
}

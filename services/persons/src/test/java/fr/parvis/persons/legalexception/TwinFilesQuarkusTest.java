package fr.parvis.persons.legalexception;

import static fr.parvis.persons.world.PersonFile.aSupportedPerson;
import static fr.parvis.persons.world.PersonFile.database;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.PersonFile;
import fr.parvis.persons.world.TestKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Two files alike in everything but a legal exception: nobody but its author can tell them apart. */
@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class TwinFilesQuarkusTest {

    private static final List<String> TABLES_OF_HERS =
            List.of("act", "consent", "disclosure", "support_proposal", "power", "access_card");

    @Test
    @Requirement("PER-28")
    void leavesEverythingSheSeesAsItIsUntilItsAuthorReleasesIt() {
        PersonFile plain = lived();
        PersonFile told = lived();
        String id = exceptionReadByItsAuthor(told);

        assertThat(seen(told, told.herToken())).isEqualTo(seen(plain, plain.herToken()));

        Tellings.release(told.facilitatorToken(), id).then().statusCode(200);
        assertThat(seen(told, told.herToken())).isNotEqualTo(seen(plain, plain.herToken()));
    }

    @Test
    @Requirement("PER-28")
    void leavesEverythingTheNextFacilitatorSeesAsItIsAlsoAfterTheRelease() {
        PersonFile plain = lived();
        PersonFile told = lived();
        String id = exceptionReadByItsAuthor(told);
        Tellings.release(told.facilitatorToken(), id).then().statusCode(200);
        Api.get(plain.herToken(), plain.path("/legal-exceptions"));
        Api.get(told.herToken(), told.path("/legal-exceptions"));

        assertThat(seen(told, next(told))).isEqualTo(seen(plain, next(plain)));
    }

    @Test
    @Requirement("PER-28")
    void publishesNothingAndChangesNoCount() {
        PersonFile file = lived();
        String before = counts(file);

        exceptionReadByItsAuthor(file);

        assertThat(counts(file)).isEqualTo(before);
    }

    /** The same life for both. */
    private static PersonFile lived() {
        PersonFile file = aSupportedPerson();
        file.grant();
        file.disclose();
        return file;
    }

    private static String exceptionReadByItsAuthor(PersonFile file) {
        String id = Tellings.told(file);
        Tellings.read(file.facilitatorToken(), id).then().statusCode(200);
        Api.get(file.facilitatorToken(), "/legal-exceptions").then().statusCode(200);
        return id;
    }

    private static String next(PersonFile file) {
        String next = UUID.randomUUID().toString();
        database().execute("update person set facilitator_subject = ? where id = ?", next, file.uuid());
        return Tokens.facilitator(next);
    }

    /** Every answer whole, once drawn values and times are named alike; tags are made of drawn values and the version, which is compared below. */
    private static Map<String, String> seen(PersonFile file, String token) {
        Map<String, String> seen = new LinkedHashMap<>();
        for (String part : List.of(
                "", "/acts", "/consents", "/powers", "/legal-exceptions", "/access-log", "/access-log?limit=2")) {
            Response answer = Api.get(token, file.path(part));
            seen.put(part, answer.statusCode() + " " + alike(answer.asString()));
        }
        Response proposals = Api.get(token, "/support-proposals");
        seen.put("proposals", proposals.statusCode() + " " + alike(proposals.asString()));
        Response me = Api.get(token, "/me");
        seen.put("me", me.statusCode() + " " + alike(me.asString()));
        return seen;
    }

    private static String alike(String answer) {
        return answer.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "id")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "moment")
                .replaceAll("\"traceId\":\"[^\"]*\"", "")
                .replaceAll("\"next\":\"[^\"]*\"", "next");
    }

    private static String counts(PersonFile file) {
        StringBuilder counts = new StringBuilder();
        TABLES_OF_HERS.forEach(table -> counts.append(table)
                .append('=')
                .append(database().number("select count(*) from " + table + " where person_id = ?", file.uuid()))
                .append(' '));
        return counts.append(database().number("select count(*) from outbox"))
                .append(' ')
                .append(database().number("select count(*) from access_log where file_id = ?", file.uuid()))
                .append(' ')
                .append(database().number("select version from person where id = ?", file.uuid()))
                .toString();
    }
}

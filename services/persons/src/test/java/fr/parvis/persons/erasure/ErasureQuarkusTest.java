package fr.parvis.persons.erasure;

import static fr.parvis.persons.erasure.Ending.erase;
import static fr.parvis.persons.erasure.Holders.answered;
import static fr.parvis.persons.erasure.Holders.waiting;
import static fr.parvis.persons.world.PersonFile.aSupportedPerson;
import static fr.parvis.persons.world.PersonFile.database;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.FullFile;
import fr.parvis.persons.world.PersonFile;
import fr.parvis.persons.world.TestKeys;
import fr.parvis.testkit.Parallel;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What an erasure removes and ends. */
@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class ErasureQuarkusTest {

    @Test
    @Requirement("PER-32")
    void leavesNothingOfHerInAnyTable() {
        PersonFile file = FullFile.with("Zéphyrine");
        assertThat(database().tablesNaming(file.id()))
                .as("the file has something everywhere")
                .containsAll(tablesOfFiles());

        erase(file).then().statusCode(201).body("erasure.state", equalTo("IN_PROGRESS"));
        answered(file.reference());
        handlesToldAsEnded(file).forEach(Holders::removed);
        await().atMost(20, SECONDS).until(() -> waiting(file) == 0);

        // Who told when, to protect a child, outlives the file; its words were written with the key that is gone.
        assertThat(database().tablesNaming(file.id())).containsExactly("legal_exception");
        assertThat(database().number("select count(*) from data_key where reference = ?", file.uuid()))
                .isZero();
        Api.get(file.herToken(), file.path("")).then().statusCode(404);
        Api.get(file.facilitatorToken(), file.path("")).then().statusCode(404);
    }

    @Test
    @Requirement({"PER-32", "PER-23"})
    void endsEverythingThatRestedOnHerConsentsAndSaysSoOnce() {
        PersonFile file = aSupportedPerson();
        String handle = file.disclose();

        erase(file).then().statusCode(201);

        assertThat(sent("exchange.disclosures.v1", handle)).hasSize(2);
        assertThat(sent("demand.consent.v1", handle)).hasSize(1);
        assertThat(sent("demand.erasures.v1", file.reference())).hasSize(1);
        assertThat(database()
                        .number(
                                "select count(*) from outbox where topic = 'demand.support.v1' and payload::text like ?",
                                "%" + HexFormat.of().formatHex(file.reference().getBytes(UTF_8)) + "%"))
                .isEqualTo(2);
    }

    @Test
    void happensOnceHoweverManyAskAndWhoeverReadsMeanwhile() {
        PersonFile file = aSupportedPerson();

        List<Integer> statuses = Parallel.parallel(
                16,
                caller -> caller % 2 == 0
                        ? erase(file).statusCode()
                        : Api.get(file.facilitatorToken(), file.path("")).statusCode());

        assertThat(statuses).allSatisfy(status -> assertThat(status).isIn(200, 201, 404, 409));
        assertThat(statuses.stream().filter(status -> status == 201)).hasSize(1);
        answered(file.reference());
        await().atMost(20, SECONDS).until(() -> waiting(file) == 0);
        assertThat(database().tablesNaming(file.id())).isEmpty();
    }

    @Test
    void letsHerComeBackAsSomebodyNew() {
        PersonFile file = aSupportedPerson();
        erase(file).then().statusCode(201);

        Api.post(file.herToken(), "/persons", Map.of("alias", "Nouvelle", "kind", "PERSON_WITH_DISABILITY"))
                .then()
                .statusCode(201);
        Api.get(file.herToken(), "/me").then().statusCode(200);
    }

    private static List<String> handlesToldAsEnded(PersonFile file) {
        return database().texts("""
                select p.name from erasure_part p join erasure e on e.id = p.erasure_id
                where e.subject = ? and p.holder = 'COMMUNITY_360'""", UUID.fromString(file.reference()));
    }

    private static List<String> sent(String topic, String key) {
        return database().texts("select type from outbox where topic = ? and key = ?", topic, key);
    }

    /** Every table that belongs to files: one that comes later and is forgotten in {@code erase_file} shows here first. */
    private static List<String> tablesOfFiles() {
        return database().texts("""
                select distinct table_name from information_schema.columns
                where table_schema = 'public' and column_name = 'person_id'
                    and table_name not in ('priority_signal', 'file_closing')""");
    }
}

package fr.parvis.persons.erasure;

import static fr.parvis.persons.erasure.Ending.erase;
import static fr.parvis.persons.erasure.Ending.look;
import static fr.parvis.persons.erasure.Holders.answered;
import static fr.parvis.persons.erasure.Holders.applied;
import static fr.parvis.persons.erasure.Holders.read;
import static fr.parvis.persons.erasure.Holders.removed;
import static fr.parvis.persons.erasure.Holders.waiting;
import static fr.parvis.persons.world.PersonFile.aSupportedPerson;
import static fr.parvis.persons.world.PersonFile.database;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import fr.parvis.persons.world.PersonFile;
import fr.parvis.persons.world.TestKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How an erasure comes to its end: by the answers of everybody who held something. */
@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class ErasureAnswersQuarkusTest {

    @Test
    @Requirement("PER-32")
    void isVisiblyUnderWayUntilEveryHolderHasAnswered() {
        PersonFile file = aSupportedPerson();
        String handle = file.disclose();
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
        String receipt = erase(file)
                .then()
                .statusCode(201)
                .body("erasure.waitingFor", containsInAnyOrder("FACILITATION", "COMMUNITY_360"))
                .body("erasure.erasedOn", equalTo(today.toString()))
                .body(
                        "erasure.unreadableInBackupsOn",
                        equalTo(today.plusDays(36).toString()))
                .extract()
                .path("erasure.receipt");

        answered(file.reference());
        await().atMost(20, SECONDS).until(() -> waiting(file) == 1);
        look(file.herToken(), receipt)
                .then()
                .body("state", equalTo("IN_PROGRESS"))
                .body("waitingFor", contains("COMMUNITY_360"));

        removed(handle);
        await().atMost(20, SECONDS).until(() -> waiting(file) == 0);
        look(file.herToken(), receipt).then().body("state", equalTo("DONE")).body("waitingFor", empty());
    }

    @Test
    void hearsTheSameAnswerTwiceAndATraceOfAReadingThatComesLate() {
        PersonFile file = aSupportedPerson();
        PersonFile after = aSupportedPerson();
        String handle = file.disclose();
        String afterHandle = after.disclose();
        erase(file).then().statusCode(201);
        erase(after).then().statusCode(201);

        answered(file.reference());
        answered(file.reference());
        removed(handle);
        removed(handle);
        read(handle, 2);
        answered(after.reference());
        await().atMost(20, SECONDS).until(() -> applied(handle) == 2);
        removed(afterHandle);
        await().atMost(20, SECONDS).until(() -> waiting(file) == 0 && waiting(after) == 0);

        assertThat(database().number("select count(*) from parked_inbox where key in (?, ?)", handle, file.reference()))
                .isZero();
        assertThat(database()
                        .number(
                                "select count(*) from access_log where organisation is not null and file_id = ?",
                                file.uuid()))
                .isZero();
    }

    @Test
    void anAnswerAboutAnErasureNobodyKnowsChangesNothing() {
        String stranger = UUID.randomUUID().toString();

        answered(stranger);

        await().atMost(20, SECONDS)
                .until(() -> database().number("select count(*) from inbox where key = ?", stranger) == 1);
        assertThat(database().number("select count(*) from parked_inbox where key = ?", stranger))
                .isZero();
    }
}

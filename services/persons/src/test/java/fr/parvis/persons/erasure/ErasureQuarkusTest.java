package fr.parvis.persons.erasure;

import static fr.parvis.persons.erasure.Ending.erase;
import static fr.parvis.persons.world.PersonFile.aPerson;
import static fr.parvis.persons.world.PersonFile.aSupportedPerson;
import static fr.parvis.persons.world.PersonFile.database;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import fr.parvis.events.demand.ErasureAnswerEvent;
import fr.parvis.events.demand.ErasureDone;
import fr.parvis.events.exchange.DisclosureRead;
import fr.parvis.events.exchange.DisclosureRemoved;
import fr.parvis.events.exchange.DisclosureTraceEvent;
import fr.parvis.persons.closing.usecase.EraseKeptFiles;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.world.Acts;
import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.FullFile;
import fr.parvis.persons.world.PersonFile;
import fr.parvis.persons.world.TestKeys;
import fr.parvis.testkit.Parallel;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Reactive;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.TestMessage;
import fr.parvis.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class ErasureQuarkusTest {

    private static final String TRACES = "exchange.to-demand.disclosures.v1";

    @Inject
    EraseKeptFiles kept;

    @Test
    @Requirement("PER-32")
    void leavesNothingOfHerInAnyTable() {
        PersonFile file = FullFile.with("Zéphyrine");
        assertThat(database().tablesNaming(file.id()))
                .as("the file has something everywhere")
                .containsAll(tablesOfFiles());

        erase(file).then().statusCode(201).body("erasure.state", equalTo("IN_PROGRESS"));
        answered(file.reference());
        handlesToldAsEnded(file).forEach(ErasureQuarkusTest::removed);
        await().atMost(20, SECONDS).until(() -> waiting(file) == 0);

        // Who told when, to protect a child, outlives the file; its words were written with the key that is gone.
        assertThat(database().tablesNaming(file.id())).containsExactly("legal_exception");
        assertThat(database().number("select count(*) from data_key where reference = ?", file.uuid()))
                .isZero();
        Api.get(file.herToken(), file.path("")).then().statusCode(404);
        Api.get(file.facilitatorToken(), file.path("")).then().statusCode(404);
    }

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

    @Test
    @Requirement("PER-32")
    void isHerActAlone() {
        PersonFile file = aSupportedPerson();
        Map<String, Object> noAct = Map.of("choice", "ERASE");
        Map<String, Object> otherWords = Map.of("choice", "ERASE", "act", Acts.own("file-closing"));
        Map<String, Object> hisOwn = Map.of("choice", "ERASE", "act", Acts.own("file-erasure"));
        String path = file.path("/closing");

        Api.post(file.herToken(), path, noAct).then().statusCode(422).body("errors.field", contains("act"));
        Api.post(file.herToken(), path, otherWords).then().statusCode(422);
        Api.post(file.facilitatorToken(), path, hisOwn).then().statusCode(422);
        Api.post(aPerson().herToken(), path, hisOwn).then().statusCode(404);
        Api.get(file.herToken(), file.path("")).then().statusCode(200);
    }

    /** One invented sheet must not remove her file together with every trace of who invented it. */
    @Test
    @Requirement("PER-32")
    void waitsWhenSomebodyElseWroteItDownAndEndsWhenSheComesBack() {
        PersonFile file = aSupportedPerson();
        Map<String, Object> onPaper = Map.of("choice", "ERASE", "act", Acts.paper("file-erasure"));
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));

        Api.post(file.facilitatorToken(), file.path("/closing"), onPaper)
                .then()
                .statusCode(201)
                .body("keptUntil", equalTo(today.plusDays(14).toString()))
                .body("erasure", nullValue());

        Api.get(file.herToken(), file.path("/acts"))
                .then()
                .body("items[0].matter", equalTo("FILE_ERASURE"))
                .body("items[0].enteredByHer", equalTo(false));
        Ending.reopen(file).then().statusCode(200).body("closed", equalTo(false));
        assertThat(erasedWhenDue(file)).isFalse();
    }

    @Test
    @Requirement("PER-32")
    void keepsWhoWroteItDownAndThePaperSheetsFingerprintAfterTheWait() {
        PersonFile file = aSupportedPerson();
        Map<String, Object> onPaper = Map.of("choice", "ERASE", "act", Acts.paper("file-erasure"));
        Api.post(file.facilitatorToken(), file.path("/closing"), onPaper).then().statusCode(201);
        database().execute("update file_closing set kept_until = current_date - 2 where person_id = ?", file.uuid());

        assertThat(erasedWhenDue(file)).isTrue();

        String receipt = database()
                .texts("select id from erasure where subject = ?", UUID.fromString(file.reference()))
                .getFirst();
        look(file.facilitatorToken(), receipt).then().statusCode(200);
        look(file.herToken(), receipt).then().statusCode(200);
        look(Tokens.person(UUID.randomUUID().toString()), receipt).then().statusCode(404);
        look(Tokens.facilitator(UUID.randomUUID().toString()), receipt).then().statusCode(404);
        assertThat(database()
                        .texts(
                                "select concat_ws(' ', cause, author, manner, paper_scan_sha256) from erasure where id = ?",
                                UUID.fromString(receipt)))
                .containsExactly("HER_ACT PERSON PAPER " + "0f".repeat(32));
    }

    @Test
    @Requirement("PER-32")
    void isNotBroughtByASheetFromBeforeSheCameBack() {
        PersonFile file = aSupportedPerson();
        Map<String, Object> old = Acts.paper("file-erasure");
        old.put("performedAt", Instant.now().minusSeconds(7200).toString());
        Ending.close(file).then().statusCode(201);
        Ending.reopen(file).then().statusCode(200);

        Api.post(file.facilitatorToken(), file.path("/closing"), Map.of("choice", "ERASE", "act", old))
                .then()
                .statusCode(422)
                .body("errors.rule", hasItem("later-decision-stands"));
    }

    /** Past the application: what its own role could ask of the functions. */
    @Test
    @Requirement("PER-29")
    void completesNoErasureOfAFileThatIsThere() {
        PersonFile file = aSupportedPerson();
        UUID invented = UUID.randomUUID();
        database().execute("""
                insert into erasure (id, subject, file_id, cause, erased_at, unreadable_in_backups_on)
                values (?, gen_random_uuid(), ?, 'HER_ACT', now(), current_date)""", invented, file.uuid());

        assertThat(catchThrowable(() -> database().execute("select complete_erasure(?, now())", invented)))
                .hasStackTraceContaining("this erasure is not complete");
        assertThat(database().texts("select has_table_privilege('persons', 'erasure', 'delete')"))
                .containsExactly("f");
    }

    @Test
    void isRefusedByTheDatabaseTooWhileTheLawKeepsTheFile() {
        PersonFile file = aSupportedPerson();
        database().execute("""
                insert into legal_hold (id, person_id, basis, document_sha256, placed_by, placed_at, review_on)
                values (gen_random_uuid(), ?, '\\x00', '', '', now(), current_date + 30)""", file.uuid());
        database().execute("""
                insert into erasure (id, subject, cause, erased_at, unreadable_in_backups_on, completed_at)
                values (gen_random_uuid(), ?, 'KEPT_LONG_ENOUGH', now(), current_date, now())""", UUID.fromString(file.reference()));

        assertThat(catchThrowable(() -> database().execute("select erase_file(?)", file.uuid())))
                .hasStackTraceContaining("the law keeps this file");
    }

    @Test
    @Requirement("PER-32")
    void tellsHerAloneHowFarItIs() {
        PersonFile file = aSupportedPerson();

        String receipt = erase(file).path("erasure.receipt");

        look(file.herToken(), receipt).then().statusCode(200);
        look(file.facilitatorToken(), receipt).then().statusCode(404);
        look(Tokens.person(UUID.randomUUID().toString()), receipt).then().statusCode(404);
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

    /** The application's own role cannot remove what is only ever added, nor use the function on a file whose erasure is not written down. */
    @Test
    void removesNothingThatIsNotWrittenDown() {
        PersonFile file = aSupportedPerson();

        assertThat(catchThrowable(() -> database().execute("select erase_file(?)", file.uuid())))
                .hasStackTraceContaining("the erasure of this file is not written down");
        assertThat(catchThrowable(() -> database().execute("delete from act where person_id = ?", file.uuid())))
                .hasMessageContaining("act");
    }

    private boolean erasedWhenDue(PersonFile file) {
        return Reactive.await(() -> kept.erase(new PersonId(file.uuid())));
    }

    private static Response look(String token, String receipt) {
        return Api.get(token, "/erasures/" + receipt);
    }

    private static void answered(String reference) {
        ErasureAnswerEvent event = ErasureAnswerEvent.newBuilder()
                .setDone(ErasureDone.newBuilder().setPersonReference(reference))
                .build();
        TestMessage.to("demand.erasure-answers.v1", reference)
                .event("parvis.demand.v1.ErasureDone", 1, event.toByteArray())
                .send();
    }

    private static void removed(String handle) {
        DisclosureTraceEvent event = DisclosureTraceEvent.newBuilder()
                .setRemoved(DisclosureRemoved.newBuilder().setHandle(handle).setRemovedOn("2026-11-23"))
                .build();
        TestMessage.to(TRACES, handle)
                .event("parvis.exchange.v1.DisclosureRemoved", 1, event.toByteArray())
                .send();
    }

    private static void read(String handle, long sequence) {
        DisclosureTraceEvent event = DisclosureTraceEvent.newBuilder()
                .setRead(DisclosureRead.newBuilder()
                        .setHandle(handle)
                        .setRoleInStructure("COORDINATOR")
                        .setReadInHour("2026-11-22T14"))
                .build();
        TestMessage.to(TRACES, handle)
                .event("parvis.exchange.v1.DisclosureRead", sequence, event.toByteArray())
                .send();
    }

    private static long applied(String handle) {
        return database()
                .number("select coalesce(max(sequence), 0) from inbox where topic = ? and key = ?", TRACES, handle);
    }

    private static long waiting(PersonFile file) {
        return database().number("""
                select count(*) from erasure_part p join erasure e on e.id = p.erasure_id
                where e.subject = ? and p.gone_at is null""", UUID.fromString(file.reference()));
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

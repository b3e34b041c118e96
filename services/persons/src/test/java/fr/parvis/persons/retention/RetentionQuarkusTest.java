package fr.parvis.persons.retention;

import static fr.parvis.persons.world.PersonFile.aSupportedPerson;
import static fr.parvis.persons.world.PersonFile.database;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.parvis.commons.web.chain.OldReadings;
import fr.parvis.commons.web.chain.Sealing;
import fr.parvis.persons.closing.usecase.EraseKeptFiles;
import fr.parvis.persons.erasure.Ending;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.retention.usecase.OldQuestions;
import fr.parvis.persons.signal.usecase.ForgetContacts;
import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.PersonFile;
import fr.parvis.persons.world.TestKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Reactive;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the service says will go, beside what goes. */
@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class RetentionQuarkusTest {

    private static final String MANAGER =
            Tokens.carrierManager(UUID.randomUUID().toString());

    private final EraseKeptFiles files;
    private final ForgetContacts contacts;
    private final OldReadings readings;
    private final OldQuestions questions;
    private final Sealing sealing;

    RetentionQuarkusTest(
            EraseKeptFiles files,
            ForgetContacts contacts,
            OldReadings readings,
            OldQuestions questions,
            Sealing sealing) {
        this.files = files;
        this.contacts = contacts;
        this.readings = readings;
        this.questions = questions;
        this.sealing = sealing;
    }

    /** Whatever other tests left behind long ago is gone before something is counted. */
    @BeforeEach
    void everythingOldIsGone() {
        seal();
        letGo();
    }

    @Test
    @Requirement("PER-32")
    void foreseesOfEachKindExactlyWhatThenGoes() {
        closedUntil("current_date - 2");
        closedUntil("current_date + 10");
        signalOf("91 days");
        signalOf("85 days");
        database()
                .execute("insert into duplicate_check (asked_by, asked_at) values ('a', now() - interval '13 months')");
        readingOf(aSupportedPerson(), "13 months");

        JsonPath foreseen = foresight();
        assertThat(foreseen.getBoolean("dryRun")).isFalse();
        for (Kept kind : Kept.values()) {
            assertThat(foreseen.getLong(item(kind, "due"))).as(kind.name()).isEqualTo(1);
        }
        assertThat(foreseen.getLong(item(Kept.CLOSED_FILE, "dueLater"))).isEqualTo(2);
        assertThat(foreseen.getLong(item(Kept.SIGNAL_CONTACT, "dueLater"))).isEqualTo(2);

        letGo();

        assertThat(foresight().<List<Integer>>get("items.due")).containsExactly(0, 0, 0, 0);
        assertThat(foresight().getLong(item(Kept.CLOSED_FILE, "dueLater"))).isEqualTo(1);
    }

    @Test
    @Requirement("PER-32")
    void countsApartWhatTheLawKeepsAndLetsNothingOfItGo() {
        long heldBefore = foresight().getLong("filesHeldByLaw");
        PersonFile held = closedUntil("current_date - 2");
        database().execute("""
                insert into legal_hold (id, person_id, basis, document_sha256, placed_by, placed_at, review_on)
                values (gen_random_uuid(), ?, '\\x00', '', '', now(), current_date + 30)""", held.uuid());
        readingOf(held, "13 months");
        UUID signal = signalOf(held);
        insertReading(signal, "13 months");
        seal();
        long rows = rowsOf(held.uuid()) + rowsOf(signal);

        JsonPath foreseen = foresight();
        letGo();

        assertThat(foreseen.getLong("filesHeldByLaw")).isEqualTo(heldBefore + 1);
        assertThat(foreseen.getLong(item(Kept.CLOSED_FILE, "due"))).isZero();
        assertThat(foreseen.getLong(item(Kept.ACCESS_LOG, "due"))).isZero();
        assertThat(rowsOf(held.uuid()) + rowsOf(signal)).isEqualTo(rows);
        database().execute("update legal_hold set lifted_at = now(), lifted_by = '' where person_id = ?", held.uuid());
        assertThat(foresight().getLong(item(Kept.CLOSED_FILE, "due"))).isEqualTo(1);
    }

    /** A row is its own proof until it is sealed; a younger one than six months stays whoever asks for it. */
    @Test
    @Requirement("PER-29")
    void leavesInTheAccessLogWhatIsNotSealedAndWhatIsYoung() {
        PersonFile file = aSupportedPerson();
        insertReading(file.uuid(), "13 months");
        long rows = rowsOf(file.uuid());

        letGo();

        assertThat(rowsOf(file.uuid())).isEqualTo(rows);
        assertThat(catchThrowable(
                        () -> database().execute("select forget_access_log(now() - interval '5 months', 1000)")))
                .hasStackTraceContaining("the access log is kept for six months");
        assertThat(catchThrowable(
                        () -> database().execute("select forget_duplicate_checks(now() - interval '5 months')")))
                .hasStackTraceContaining("who asked is kept for six months");
        seal();
        letGo();
        assertThat(rowsOf(file.uuid())).isEqualTo(rows - 1);
    }

    private void letGo() {
        for (PersonId due : Reactive.await(files::due)) {
            Reactive.await(() -> files.erase(due));
        }
        Reactive.await(contacts::handle);
        Reactive.await(readings::forget);
        Reactive.await(questions::forget);
    }

    private void seal() {
        while (Reactive.await(sealing::seal) > 0) {
            // A run seals so many batches and no more.
        }
    }

    private static PersonFile closedUntil(String day) {
        PersonFile file = aSupportedPerson();
        Ending.close(file).then().statusCode(201);
        database().execute("update file_closing set kept_until = " + day + " where person_id = ?", file.uuid());
        return file;
    }

    private static void signalOf(String age) {
        String contact = "tante " + UUID.randomUUID();
        Api.post(
                        Tokens.arsSignal(),
                        "/priority-signals",
                        Map.of("contact", contact, "criteria", List.of("CHILD_OUT_OF_SCHOOL"), "personWasTold", true))
                .then()
                .statusCode(202);
        database()
                .execute("update priority_signal set received_at = now() - interval '" + age
                        + "' where id = (select id from priority_signal order by received_at desc limit 1)");
    }

    /** A signal that led to this file; readings of it are hers too. */
    private static UUID signalOf(PersonFile file) {
        signalOf("80 days");
        database()
                .execute(
                        "update priority_signal set person_id = ? where id = (select id from priority_signal order by received_at limit 1)",
                        file.uuid());
        return UUID.fromString(database()
                .texts("select id from priority_signal where person_id = ?", file.uuid())
                .getFirst());
    }

    private void readingOf(PersonFile file, String age) {
        insertReading(file.uuid(), age);
        seal();
    }

    private static void insertReading(UUID file, String age) {
        database()
                .execute(
                        "insert into access_log (file_id, at, what, reader_kind, reader) values (?, now() - interval '"
                                + age + "', 'FILE', 'FACILITATOR', 'f')",
                        file);
    }

    private static long rowsOf(UUID file) {
        return database().number("select count(*) from access_log where file_id = ?", file);
    }

    private static JsonPath foresight() {
        return Api.get(MANAGER, "/retention").then().statusCode(200).extract().jsonPath();
    }

    private static String item(Kept kind, String field) {
        return "items.find { it.what == '" + kind + "' }." + field;
    }
}

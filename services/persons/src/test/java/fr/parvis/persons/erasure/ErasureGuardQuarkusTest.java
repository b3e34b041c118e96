package fr.parvis.persons.erasure;

import static fr.parvis.persons.world.PersonFile.aSupportedPerson;
import static fr.parvis.persons.world.PersonFile.database;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.parvis.persons.world.PersonFile;
import fr.parvis.persons.world.TestKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Past the application: what the database itself refuses. */
@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class ErasureGuardQuarkusTest {

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

    /** The application's own role cannot remove what is only ever added, nor use the function on a file whose erasure is not written down. */
    @Test
    void removesNothingThatIsNotWrittenDown() {
        PersonFile file = aSupportedPerson();

        assertThat(catchThrowable(() -> database().execute("select erase_file(?)", file.uuid())))
                .hasStackTraceContaining("the erasure of this file is not written down");
        assertThat(catchThrowable(() -> database().execute("delete from act where person_id = ?", file.uuid())))
                .hasMessageContaining("act");
    }
}

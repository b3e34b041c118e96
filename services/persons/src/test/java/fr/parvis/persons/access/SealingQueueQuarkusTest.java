package fr.parvis.persons.access;

import static fr.parvis.persons.world.PersonFile.database;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.persons.world.TestKeys;
import fr.parvis.testkit.ParvisService;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What waits to be sealed: a row taken off this queue would never be missed. */
@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class SealingQueueQuarkusTest {

    private static final String ON_THE_TABLE = "select has_table_privilege('persons', 'access_log_waiting', ?)";

    @ParameterizedTest
    @ValueSource(strings = {"insert", "delete", "truncate"})
    void isNotChangedByTheServicesOwnRole(String right) {
        assertThat(database().texts(ON_THE_TABLE, right)).containsExactly("f");
    }

    @Test
    void namesTheSameRowsWhateverTheServiceDoes() {
        assertThat(database().texts("select has_column_privilege('persons', 'access_log_waiting', 'row_id', 'update')"))
                .containsExactly("f");
    }
}

package fr.parvis.commons.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.testkit.ServiceDatabase;
import fr.parvis.testkit.TestDatabase;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MigrateTest {

    private static final TestDatabase DATABASE = TestDatabase.of("migrated");

    @BeforeAll
    static void migrateTwice() {
        ServiceDatabase.prepare("migrated");
        ServiceDatabase.prepare("migrated");
    }

    @Test
    void givesTheServiceDataRightsAndNothingItCouldDrop() {
        assertThat(DATABASE.texts("""
                select c.relname from pg_class c join pg_roles r on r.oid = c.relowner
                where r.rolname = 'migrated'""")).isEmpty();
        assertThat(privileges("outbox")).isEqualTo("t,t,t,t,f,f");
        assertThat(privileges("inbox")).isEqualTo("t,t,t,t,f,f");
    }

    @Test
    void leavesARightAwayThatAMigrationTookAway() {
        assertThat(privileges("trial_effect")).isEqualTo("t,t,t,f,f,f");
    }

    @Test
    void keepsTheServiceOutOfTheHistoryAndTheSchema() {
        assertThat(privileges("flyway_schema_history")).isEqualTo("f,f,f,f,f,f");
        assertThat(DATABASE.texts("select has_schema_privilege('migrated', 'public', 'create')"))
                .containsExactly("f");
    }

    @Test
    void saysWhichSettingIsMissingAndRefusesARoleThatIsNoName() {
        assertThatThrownBy(() -> Migrate.run(Map.of())).hasMessage("PARVIS_DB_ROLE is not set");
        assertThatThrownBy(() -> Migrate.run(Map.of("PARVIS_DB_ROLE", "x; drop table inbox")))
                .hasMessage("PARVIS_DB_ROLE is not a plain role name");
    }

    private static String privileges(String table) {
        return DATABASE.texts("""
                select concat_ws(',', has_table_privilege('migrated', t, 'select'),
                    has_table_privilege('migrated', t, 'insert'), has_table_privilege('migrated', t, 'update'),
                    has_table_privilege('migrated', t, 'delete'), has_table_privilege('migrated', t, 'truncate'),
                    has_table_privilege('migrated', t, 'trigger'))
                from (values (?)) as named (t)""", table).getFirst();
    }
}

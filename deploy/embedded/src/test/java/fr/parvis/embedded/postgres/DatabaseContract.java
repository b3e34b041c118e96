package fr.parvis.embedded.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a service may rely on, wherever its PostgreSQL runs. */
abstract class DatabaseContract {
    static final ServiceRoles PERSONS = new ServiceRoles("persons", "owner's \"secret\"", "p1");
    static final ServiceRoles FACILITATION = new ServiceRoles("facilitation", "o2", "p2");

    abstract Connection asSuperuser(String database) throws SQLException;

    abstract String jdbcUrl(String database);

    @BeforeEach
    void prepareTwoServices() throws SQLException {
        ServiceDatabases.prepare(this::asSuperuser, PERSONS);
        ServiceDatabases.prepare(this::asSuperuser, FACILITATION);
        asOwner("drop table if exists wish");
        asOwner("create table wish (words text)");
    }

    @Test
    void isTheVersionOfAnAntennaAndOrdersTextAsThere() throws SQLException {
        assertThat(asService("show server_version_num"))
                .singleElement()
                .asString()
                .startsWith("18");
        assertThat(asService("show server_encoding")).containsExactly("UTF8");
        assertThat(asService("select v from (values ('é'), ('a'), ('Z'), ('z')) as t (v) order by v"))
                .containsExactly("Z", "a", "z", "é");
        assertThat(asService("select lower('ÉLODIE')")).containsExactly("élodie");
    }

    @Test
    void letsAServiceReadAndWriteWhatItsOwnerGrants() throws SQLException {
        asOwner("grant select, insert, update, delete on wish to persons");

        asService("insert into wish values ('un chat') returning words");
        asService("update wish set words = 'un chien' returning words");

        assertThat(asService("select words from wish")).containsExactly("un chien");
        assertThat(asService("delete from wish returning words")).containsExactly("un chien");
    }

    @Test
    void leavesTheServiceWithoutTheRightToMakeOrChangeTables() {
        assertThatThrownBy(() -> asService("create table mine (id int)"))
                .hasMessageContaining("permission denied for schema public");
        assertThatThrownBy(() -> asService("select * from wish"))
                .hasMessageContaining("permission denied for table wish");
        assertThatThrownBy(() -> asService("drop table wish")).hasMessageContaining("must be owner of table wish");
        assertThatThrownBy(() -> asService("create database other"))
                .hasMessageContaining("permission denied to create database");
    }

    @Test
    void keepsEachServiceToItsOwnDatabase() throws SQLException {
        assertThat(ask("persons", "persons", "p1", "select current_database()")).containsExactly("persons");

        for (String foreign : List.of("persons", "postgres", "template1")) {
            assertThatThrownBy(() -> ask(foreign, "facilitation", "p2", "select 1"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied for database \"" + foreign + "\"");
        }
        assertThatThrownBy(() -> ask("persons", "facilitation_owner", "o2", "select 1"))
                .hasMessageContaining("permission denied for database \"persons\"");
    }

    @Test
    void refusesAWrongPassword() {
        assertThatThrownBy(() -> ask("persons", "persons", "wrong", "select 1"))
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void keepsTheDataAndTakesTheNewPasswordWhenPreparedAgain() throws SQLException {
        asOwner("grant select on wish to persons");
        asOwner("insert into wish values ('kept')");

        ServiceDatabases.prepare(this::asSuperuser, new ServiceRoles("persons", PERSONS.ownerPassword(), "new"));

        assertThat(ask("persons", "persons", "new", "select words from wish")).containsExactly("kept");
        assertThatThrownBy(() -> asService("select 1")).hasMessageContaining("password authentication failed");
    }

    private List<String> asService(String sql) throws SQLException {
        return ask("persons", PERSONS.service(), PERSONS.password(), sql);
    }

    private void asOwner(String sql) throws SQLException {
        ask("persons", PERSONS.owner(), PERSONS.ownerPassword(), sql);
    }

    /** First column of every row; none where the statement answers nothing. */
    private List<String> ask(String database, String user, String password, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(jdbcUrl(database), user, password);
                Statement statement = connection.createStatement()) {
            List<String> answers = new ArrayList<>();
            if (statement.execute(sql)) {
                try (ResultSet rows = statement.getResultSet()) {
                    while (rows.next()) {
                        answers.add(rows.getString(1));
                    }
                }
            }
            return answers;
        }
    }
}

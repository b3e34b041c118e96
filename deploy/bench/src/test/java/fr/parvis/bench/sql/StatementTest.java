package fr.parvis.bench.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class StatementTest {
    private static final String AT = "2026-11-23 01:38:15.120 UTC ";

    @Test
    void readsStatementsAndTheirParametersThroughLinesOfOthers() {
        List<Statement> read = Statement.parse(
                List.of(
                        AT + "[11] persons@persons LOG:  statement: BEGIN",
                        AT + "[11] persons@persons LOG:  execute S_1: select *",
                        "\tfrom person where id = $1 and name = $2 and gone = $3",
                        AT + "[12] persons@persons LOG:  execute <unnamed>: select now()",
                        AT + "[11] persons@persons DETAIL:  Parameters: $1 = '7', $2 = 'L''île', $3 = NULL",
                        AT + "[13] other@other LOG:  statement: select 1",
                        AT + "[14] [unknown]@[unknown] LOG:  connection received: host=127.0.0.1"),
                "persons");

        assertThat(read)
                .containsExactly(
                        new Statement(11, "BEGIN", List.of()),
                        new Statement(
                                11,
                                "select *\nfrom person where id = $1 and name = $2 and gone = $3",
                                List.of(Optional.of("7"), Optional.of("L'île"), Optional.empty())),
                        new Statement(12, "select now()", List.of()));
    }

    @Test
    void refusesParametersThatItWouldOnlyReadInPart() {
        List<String> lines = List.of(
                AT + "[11] persons@persons LOG:  execute S_1: select $1",
                AT + "[11] persons@persons DETAIL:  Parameters: $1 = 'a' and what is this");

        assertThatThrownBy(() -> Statement.parse(lines, "persons"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("what is this");
    }

    @Test
    void putsConstantsInThePlaceOfParameters() {
        Statement statement = new Statement(
                1,
                "select $2, $1, $10",
                List.of(
                        Optional.of("it's"),
                        Optional.of("\\x0a"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("10:30")));

        assertThat(statement.inlined()).isEqualTo("select '\\x0a', 'it''s', E'10\\x3a30'");
    }

    @Test
    void knowsWhatOnlyFramesATransaction() {
        assertThat(List.of("BEGIN", "COMMIT", "begin isolation level repeatable read", "ROLLBACK"))
                .allMatch(sql -> new Statement(1, sql, List.of()).frames());
        assertThat(new Statement(1, "select 1", List.of()).frames()).isFalse();
    }

    @Test
    void namesTheTablesThatGetRows() {
        assertThat(Statement.insertedInto(List.of(
                        new Statement(1, "insert into outbox (a) values ($1)", List.of()),
                        new Statement(1, "INSERT INTO act values (1)", List.of()),
                        new Statement(1, "select * from person", List.of()))))
                .containsExactly("act", "outbox");
    }
}

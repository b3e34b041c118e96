package fr.parvis.bench.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ScriptTest {
    private static final String DIGEST = "\\x" + "ab".repeat(32);
    private static final String OTHER_DIGEST = "\\x" + "cd".repeat(32);

    @Test
    void makesAnewWhatDiffersBetweenTwoRequestsAndKeepsTheRest() {
        Script script = Script.of(
                request("11111111-1111-1111-1111-111111111111", DIGEST, "\\x01"),
                request("22222222-2222-2222-2222-222222222222", OTHER_DIGEST, "\\x02"));

        assertThat(script.lines())
                .containsExactly(
                        "\\set r random(1, 9000000000000000000)",
                        "BEGIN;",
                        "insert into signal values (md5(:r::text || '0')::uuid, 'eeeeeeee-eeee-eeee-eeee-eeeeeeeeeeee', '\\x01');",
                        "insert into outbox values (md5(:r::text || '0')::uuid, sha256(convert_to(:r::text || '1', 'UTF8')));");
    }

    @Test
    void refusesRequestsThatSentDifferentStatements() {
        List<Statement> two = request("11111111-1111-1111-1111-111111111111", DIGEST, "\\x01");

        assertThatThrownBy(() -> Script.of(two, two.subList(0, 2))).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Statement> request(String id, String digest, String sealed) {
        Optional<String> person = Optional.of("eeeeeeee-eeee-eeee-eeee-eeeeeeeeeeee");
        return List.of(
                new Statement(1, "BEGIN", List.of()),
                new Statement(
                        1,
                        "insert into signal\nvalues ($1, $2, $3)",
                        List.of(Optional.of(id), person, Optional.of(sealed))),
                new Statement(1, "insert into outbox values ($1, $2)", List.of(Optional.of(id), Optional.of(digest))));
    }
}

package fr.parvis.commons.web.caller;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrelationIdTest {

    @Test
    void takesTheCallersIdWhenItIsWellFormed() {
        assertThat(CorrelationId.accept("partner-42.abc").value()).isEqualTo("partner-42.abc");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "short", "with space in it", "line\nbreak-in-logs", "{jndi:ldap://x/aaaa}", "é-accent-é"})
    void makesItsOwnInsteadOfOneThatCouldForgeALogLine(String header) {
        assertThat(CorrelationId.accept(header).value()).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }

    @Test
    void makesAnotherForEachRequest() {
        assertThat(CorrelationId.accept(null)).isNotEqualTo(CorrelationId.accept("a".repeat(65)));
    }
}

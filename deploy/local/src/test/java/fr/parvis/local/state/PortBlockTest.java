package fr.parvis.local.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.embedded.EmbeddedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PortBlockTest {
    @Test
    void beginsAt28000UnlessToldOtherwise() {
        assertThat(PortBlock.parse("").kafka()).isEqualTo(28_092);
        assertThat(PortBlock.parse("31000").kafka()).isEqualTo(31_092);
        assertThat(PortBlock.parse(" 31000 ").at(101)).isEqualTo(31_101);
    }

    @Test
    void warnsOfPortsThatOutgoingConnectionsMayTake() {
        assertThat(new PortBlock(38_000).warning(32_768, 60_999))
                .hasValueSatisfying(sentence -> assertThat(sentence)
                        .startsWith("Ports 38000 to 38399 lie among")
                        .endsWith("choose a PARVIS_PORT_BASE up to 32368."));
        assertThat(new PortBlock(32_368).warning(32_768, 60_999)).isEmpty();
        assertThat(new PortBlock(32_369).warning(32_768, 60_999)).isPresent();
        assertThat(new PortBlock(61_000).warning(32_768, 60_999)).isEmpty();
    }

    @Test
    void namesNoBlockBelowARangeThatBeginsLow() {
        assertThat(new PortBlock(28_000).warning(1_024, 65_535))
                .hasValueSatisfying(
                        sentence -> assertThat(sentence).endsWith("if a part finds its port taken, start again."));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void readsTheRangeOfThisMachine() throws Exception {
        int lowest = Integer.parseInt(Files.readAllLines(Path.of("/proc/sys/net/ipv4/ip_local_port_range"))
                .getFirst()
                .split("\\s+", -1)[0]);

        assertThat(new PortBlock(lowest).warning()).isPresent();
        assertThat(new PortBlock(lowest - 400).warning()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"high", "80", "65300", "-1", "99999999999"})
    void refusesABlockThatDoesNotFit(String base) {
        assertThatThrownBy(() -> PortBlock.parse(base))
                .isInstanceOf(EmbeddedException.class)
                .hasMessage(
                        "PARVIS_PORT_BASE is %s and must be a number from 1024 to 65135: correct it or leave it out.",
                        base);
    }
}

package fr.parvis.commons.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReachTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final ServerSocket door;
    private int shut;

    ReachTest() throws IOException {
        door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    @BeforeEach
    void findAPortThatNobodyListensOn() throws IOException {
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            shut = closed.getLocalPort();
        }
    }

    @AfterEach
    void close() throws IOException {
        door.close();
    }

    @Test
    void isContentWhenWhatMustOpenOpensAndWhatMustBeShutIs() {
        assertThat(run("open=127.0.0.1:" + door.getLocalPort(), "shut=127.0.0.1:" + shut))
                .isZero();
        assertThat(said()).contains("ok   127.0.0.1:" + door.getLocalPort() + " expected open, is open");
    }

    @Test
    void failsWhenAWallHasADoor() {
        assertThat(run("shut=127.0.0.1:" + door.getLocalPort())).isEqualTo(1);
        assertThat(said()).contains("FAIL ").contains("expected shut, is open");
    }

    @Test
    void failsWhenWhatIsNeededDoesNotOpen() {
        assertThat(run("open=127.0.0.1:" + shut)).isEqualTo(1);
    }

    @Test
    void doesNotTakeANameThatLeadsNowhereForAWall() {
        assertThat(run("shut=persons.invalid:8080")).isEqualTo(1);
        assertThat(said()).contains("has no address");
    }

    @Test
    void doesNotTakeNoAttemptForAProof() {
        assertThat(run()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"closed=a:1", "open=a", "open=a:0", "open=:1"})
    void refusesAnAttemptThatIsWrittenWrongly(String written) {
        assertThat(run(written)).isEqualTo(2);
    }

    private int run(String... attempts) {
        return Reach.run(List.of(attempts), new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}

package fr.parvis.bench.measure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import fr.parvis.embedded.EmbeddedException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A service that takes 20 ms for each answer, asked faster than it can. */
class PacedTest {

    private static final byte[] QUESTION = HttpConnection.request("GET", "/", "", "");

    private HttpServer slow;

    @BeforeEach
    void starts() throws IOException {
        slow = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        slow.createContext("/", exchange -> {
            LockSupport.parkNanos(20_000_000);
            byte[] answer = "{}".getBytes(UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        slow.start();
    }

    @AfterEach
    void stops() {
        slow.stop(0);
    }

    /** The tenth of ten that are due within 100 ms waits for nine answers before its own: 200 ms after the first was due, 110 after itself. */
    @Test
    void countsTheWaitingBehindSlowAnswers() {
        Series millis = paced(200).during(Duration.ofMillis(100));

        assertThat(millis.values()).hasSize(10);
        assertThat(millis.least()).isGreaterThanOrEqualTo(20);
        assertThat(millis.most()).isGreaterThanOrEqualTo(110);
    }

    @Test
    void endsAtAnAnswerThatIsNotTheExpectedOne() {
        assertThatThrownBy(() -> paced(404).during(Duration.ofMillis(100)))
                .isInstanceOf(EmbeddedException.class)
                .hasMessageContaining("answer 200 instead of 404");
    }

    private Paced paced(int status) {
        return new Paced(slow.getAddress().getPort(), 1, 100, () -> QUESTION, status);
    }
}

package fr.parvis.gateway.upstream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.commons.web.side.Side;
import fr.parvis.gateway.route.RouteTable;
import fr.parvis.gateway.route.Upstream;
import fr.parvis.gateway.table.RouteTableReader;
import fr.parvis.testkit.Requirement;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UpstreamsTest {

    private static final String ADDRESS = "http://127.0.0.1:1";

    private final RouteTable table = RouteTableReader.shipped();

    @Test
    @Requirement("IND-EP-01")
    void knowsTheServicesOfItsSideAndRefusesToStartWithAnotherOrWithout() {
        assertThatCode(() -> start(null, ADDRESS, null, Side.OFFER)).doesNotThrowAnyException();
        assertThatCode(() -> start(ADDRESS, null, null, Side.DEMAND)).doesNotThrowAnyException();
        assertThatCode(() -> start(null, null, ADDRESS, Side.NEUTRAL)).doesNotThrowAnyException();
        assertThatThrownBy(() -> start(ADDRESS, ADDRESS, null, Side.OFFER))
                .hasMessageContaining("parvis.persons.url is set");
        assertThatThrownBy(() -> start(ADDRESS, ADDRESS, null, Side.DEMAND))
                .hasMessageContaining("parvis.cooperation.url is set");
        assertThatThrownBy(() -> start(ADDRESS, null, ADDRESS, Side.DEMAND))
                .hasMessageContaining("parvis.indicators.url is set");
        assertThatThrownBy(() -> start(null, null, null, Side.OFFER))
                .hasMessageContaining("parvis.cooperation.url is not set");
    }

    @Test
    @Requirement("PER-24")
    void hasNoAnswerFromAnAddressWhereNobodyListens() throws IOException, InterruptedException {
        int port;
        try (ServerSocket once = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = once.getLocalPort();
        }
        assertNoAnswer("http://127.0.0.1:" + port);
    }

    @Test
    @Requirement("PER-24")
    void hasNoAnswerFromOneThatTakesTheCallAndStaysSilent() throws IOException, InterruptedException {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            assertNoAnswer("http://127.0.0.1:" + silent.getLocalPort());
        }
    }

    private static void assertNoAnswer(String address) throws InterruptedException {
        Vertx vertx = Vertx.vertx();
        try {
            UpstreamClient client =
                    new UpstreamClient(vertx, new Upstreams(Here.at(null), Here.at(address), Here.at(null)));
            AtomicReference<Object> outcome = new AtomicReference<>("none yet");
            CountDownLatch done = new CountDownLatch(1);
            client.send(new UpstreamCall(
                            Upstream.COOPERATION, "GET", "/", MultiMap.caseInsensitiveMultiMap(), Buffer.buffer()))
                    .onComplete(result -> {
                        outcome.set(result.succeeded() ? "an answer" : "no answer");
                        done.countDown();
                    });

            assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(outcome.get()).isEqualTo("no answer");
        } finally {
            vertx.close();
        }
    }

    private void start(@Nullable String persons, @Nullable String cooperation, @Nullable String indicators, Side side) {
        new Upstreams(Here.at(persons), Here.at(cooperation), Here.at(indicators))
                .check(new StartupEvent(), table, () -> side);
    }

    /** Settings as an environment would give them. */
    private record Here(Optional<URI> url, Duration timeout)
            implements PersonsConfig, CooperationConfig, IndicatorsConfig {

        static Here at(@Nullable String address) {
            return new Here(Optional.ofNullable(address).map(URI::create), Duration.ofMillis(500));
        }
    }
}

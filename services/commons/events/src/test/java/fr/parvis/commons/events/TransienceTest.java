package fr.parvis.commons.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.CompositeException;
import io.vertx.core.VertxException;
import io.vertx.pgclient.PgException;
import java.io.IOException;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransienceTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "53300", "57P01", "40001", "40P01", "55P03", "25006"})
    void letsAStateOfTheServerPass(String state) {
        assertThat(Transience.passes(new CompletionException(refused(state)))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "22P02", "42P01", "23502"})
    void keepsAFaultOfTheMessage(String state) {
        assertThat(Transience.passes(new CompletionException(refused(state)))).isFalse();
    }

    @Test
    void letsABrokenConnectionPassAndAnExplicitWish() {
        assertThat(Transience.passes(new IOException("reset"))).isTrue();
        assertThat(Transience.passes(new VertxException("Connection is closed", true)))
                .isTrue();
        assertThat(Transience.passes(
                        new CompositeException(new IllegalStateException("rollback"), new IOException("reset"))))
                .isTrue();
        assertThat(Transience.passes(new RetryLater("persons is away", new IOException("refused"))))
                .isTrue();
    }

    @Test
    void keepsABug() {
        assertThat(Transience.passes(new NullPointerException())).isFalse();
        assertThat(Transience.passes(new IllegalStateException("rule"))).isFalse();
    }

    private static PgException refused(String state) {
        return new PgException("refused", "ERROR", state, "");
    }
}

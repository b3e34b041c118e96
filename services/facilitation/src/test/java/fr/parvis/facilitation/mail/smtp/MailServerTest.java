package fr.parvis.facilitation.mail.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.StartTLSOptions;
import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class MailServerTest {

    private static final MailSetting SET = MailSetting.of(587, "STARTTLS");

    @Test
    void wantsEncryptionACertificateAndHalfPastSevenUnlessItIsToldOtherwise() {
        MailSetting bare = SET.without("parvis.mail.tls").without("parvis.mail.port");

        MailConfig options =
                MailServer.of(bare.mail(), bare.portal()).orElseThrow().options();

        assertThat(options.getStarttls()).isEqualTo(StartTLSOptions.REQUIRED);
        assertThat(options.isTrustAll()).isFalse();
        assertThat(options.getPort()).isEqualTo(587);
        assertThat(bare.mail().at()).isEqualTo(LocalTime.of(7, 30));
        assertThat(bare.mail().lookEvery()).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void isNoneWithoutAHost() {
        assertThat(MailServer.of(MailSetting.none().mail(), MailSetting.none().portal()))
                .isEmpty();
    }

    @Test
    void isRefusedWhenSomethingIsMissingOrUnsafe() {
        refused(SET.without("parvis.mail.from"), "parvis.mail.from");
        refused(SET.with("parvis.mail.from", "Parvis <parvis@example.org>"), "parvis.mail.from");
        refused(SET.without("parvis.portal.address"), "parvis.portal.address");
        refused(SET.with("parvis.mail.username", "parvis"), "parvis.mail.password");
        refused(SET.with("parvis.mail.password", "s3cret"), "parvis.mail.username");
        refused(
                SET.with("parvis.mail.username", "parvis")
                        .with("parvis.mail.password", "s3cret")
                        .with("parvis.mail.tls", "NONE"),
                "in clear");
    }

    private static void refused(MailSetting setting, String named) {
        assertThatThrownBy(() -> MailServer.of(setting.mail(), setting.portal()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(named)
                .hasMessageNotContaining("s3cret");
    }
}

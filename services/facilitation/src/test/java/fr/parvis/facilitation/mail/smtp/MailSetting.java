package fr.parvis.facilitation.mail.smtp;

import fr.parvis.facilitation.mail.MailConfig;
import fr.parvis.facilitation.portal.PortalConfig;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.mutiny.core.Vertx;
import java.util.HashMap;
import java.util.Map;

/** A service configured to send mail, as its environment would say it. */
final class MailSetting {

    private final Map<String, String> values;

    private MailSetting(Map<String, String> values) {
        this.values = values;
    }

    static MailSetting none() {
        return new MailSetting(Map.of());
    }

    static MailSetting of(int port, String tls) {
        return none().with("parvis.mail.host", "localhost")
                .with("parvis.mail.port", Integer.toString(port))
                .with("parvis.mail.tls", tls)
                .with("parvis.mail.from", "parvis@antenne.example.org")
                .with("parvis.portal.address", "https://demande.antenne.example.org");
    }

    MailSetting with(String key, String value) {
        Map<String, String> more = new HashMap<>(values);
        more.put(key, value);
        return new MailSetting(more);
    }

    MailSetting without(String key) {
        Map<String, String> fewer = new HashMap<>(values);
        fewer.remove(key);
        return new MailSetting(fewer);
    }

    MailConfig mail() {
        return config().getConfigMapping(MailConfig.class);
    }

    PortalConfig portal() {
        return config().getConfigMapping(PortalConfig.class);
    }

    SmtpPost post(Vertx vertx) {
        return new SmtpPost(mail(), portal(), vertx);
    }

    private SmallRyeConfig config() {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(MailConfig.class)
                .withMapping(PortalConfig.class)
                .withDefaultValues(values)
                .build();
    }
}

package fr.parvis.facilitation.mail.smtp;

import fr.parvis.facilitation.mail.MailAddress;
import fr.parvis.facilitation.mail.MailConfig.Tls;
import fr.parvis.facilitation.portal.PortalConfig;
import io.vertx.core.net.PemTrustOptions;
import io.vertx.ext.mail.LoginOption;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.StartTLSOptions;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The mail server as it is configured. What is missing or unsafe stops the start, and says what to correct.
 *
 * @param options of a connection for one mail
 * @param from address the mails come from
 */
record MailServer(MailConfig options, MailAddress from) {

    /** Empty without a host. */
    static Optional<MailServer> of(fr.parvis.facilitation.mail.MailConfig config, PortalConfig portal) {
        return config.host().map(host -> {
            MailAddress from = config.from()
                    .flatMap(MailAddress::read)
                    .orElseThrow(() ->
                            new IllegalStateException("parvis.mail.host needs parvis.mail.from, a plain address"));
            if (portal.address().isEmpty()) {
                throw new IllegalStateException("parvis.mail.host needs parvis.portal.address, which every mail names");
            }
            return new MailServer(options(config, host, from), from);
        });
    }

    private static MailConfig options(fr.parvis.facilitation.mail.MailConfig config, String host, MailAddress from) {
        MailConfig options = new MailConfig(host, config.port())
                .setStarttls(config.tls() == Tls.STARTTLS ? StartTLSOptions.REQUIRED : StartTLSOptions.DISABLED)
                .setSsl(config.tls() == Tls.IMPLICIT)
                // A mail each morning is worth no open connection.
                .setKeepAlive(false)
                // Else the server, and every header, would read the name of this pod.
                .setOwnHostname(from.domain())
                .setUserAgent("parvis");
        // The name in the certificate is compared as long as nothing is said about it here: the client (4.5) blanks
        // what was said.
        config.caFile()
                .map(Path::toString)
                .ifPresent(file -> options.setTrustOptions(new PemTrustOptions().addCertPath(file)));
        login(config, options);
        return options;
    }

    private static void login(fr.parvis.facilitation.mail.MailConfig config, MailConfig options) {
        if (config.username().isPresent() != config.password().isPresent()) {
            throw new IllegalStateException("parvis.mail.username and parvis.mail.password go together");
        }
        if (config.username().isEmpty()) {
            options.setLogin(LoginOption.DISABLED);
            return;
        }
        if (config.tls() == Tls.NONE) {
            throw new IllegalStateException("parvis.mail.tls=NONE would send parvis.mail.password in clear");
        }
        options.setLogin(LoginOption.REQUIRED)
                .setUsername(config.username().orElseThrow())
                .setPassword(config.password().orElseThrow());
    }
}

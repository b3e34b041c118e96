package fr.parvis.facilitation.mail.smtp;

import fr.parvis.facilitation.mail.Letter;
import fr.parvis.facilitation.mail.MailAddress;
import fr.parvis.facilitation.mail.MailConfig;
import fr.parvis.facilitation.mail.Post;
import fr.parvis.facilitation.portal.PortalConfig;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import io.vertx.core.MultiMap;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.SMTPException;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.ext.mail.MailClient;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import javax.net.ssl.SSLException;
import org.jboss.logging.Logger;

/** Sends by SMTP (RFC 5321). What the server says may hold addresses, so only its number and the kind of a failure are written down. */
@Singleton
@Startup
final class SmtpPost implements Post {

    private static final Logger LOG = Logger.getLogger(SmtpPost.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Optional<MailClient> client;
    private final Optional<MailAddress> from;

    SmtpPost(MailConfig config, PortalConfig portal, Vertx vertx) {
        Optional<MailServer> server = MailServer.of(config, portal);
        this.client = server.map(known -> MailClient.create(vertx, known.options()));
        this.from = server.map(MailServer::from);
    }

    @Override
    public boolean on() {
        return client.isPresent();
    }

    @Override
    public Uni<Outcome> send(Letter letter) {
        if (client.isEmpty()) {
            return Uni.createFrom().item(Outcome.REFUSED);
        }
        return client.get()
                .sendMail(message(letter))
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .map(_ -> Outcome.ACCEPTED)
                .onFailure()
                .recoverWithItem(failure -> outcome(letter, failure));
    }

    private MailMessage message(Letter letter) {
        MailAddress sender = from.orElseThrow();
        return new MailMessage()
                .setFrom(sender.value())
                .setTo(letter.to().value())
                .setSubject(letter.subject())
                .setText(letter.text())
                .setHtml(letter.html())
                .setHeaders(MultiMap.caseInsensitiveMultiMap()
                        // RFC 3834, and what Exchange heeds: no programme answers this with its own mail.
                        .add("Auto-Submitted", "auto-generated")
                        .add("X-Auto-Response-Suppress", "All")
                        // Ours, for the library's own would hold the name of this pod.
                        .add("Message-ID", "<" + UUID.randomUUID() + "@" + sender.domain() + ">"));
    }

    private static Outcome outcome(Letter letter, Throwable failure) {
        Outcome outcome = isCertain(failure) ? Outcome.REFUSED : Outcome.UNKNOWN;
        LOG.warnf("%s was not sent (%s): %s", letter, outcome, reason(failure));
        return outcome;
    }

    /** The server said no, or there was no conversation with it at all. */
    private static boolean isCertain(Throwable failure) {
        return failure instanceof SMTPException
                || failure instanceof ConnectException
                || failure instanceof UnknownHostException
                || failure instanceof SSLException;
    }

    private static String reason(Throwable failure) {
        return failure instanceof SMTPException refused
                ? "the mail server answered " + refused.getReplyCode()
                : failure.getClass().getSimpleName();
    }

    @PreDestroy
    void close() {
        client.ifPresent(
                open -> open.close().subscribe().with(_ -> {}, failure -> LOG.debug("already closed", failure)));
    }
}

package fr.parvis.facilitation.mail.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.parvis.facilitation.mail.Letter;
import fr.parvis.facilitation.mail.Letters;
import fr.parvis.facilitation.mail.MailAddress;
import fr.parvis.facilitation.mail.MailCode;
import fr.parvis.facilitation.mail.Post.Outcome;
import fr.parvis.testkit.Lines;
import io.vertx.mutiny.core.Vertx;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters on their way to a mail server that listens on this machine. */
@TestInstance(Lifecycle.PER_CLASS)
class SmtpPostTest {

    private final Vertx vertx = Vertx.vertx();
    private final Letter letter = letter();

    private final ServerKeys keys;
    private final ServerKeys ofAnotherName;

    SmtpPostTest() throws IOException, GeneralSecurityException, InterruptedException {
        keys = ServerKeys.of("localhost");
        ofAnotherName = ServerKeys.of("mail.example.org");
    }

    @AfterAll
    void close() {
        vertx.closeAndAwait();
    }

    @Test
    void arriveAsTheyWereWrittenAndSayThatNobodyWroteThem() throws MessagingException, IOException {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            assertThat(send(MailSetting.of(server.getSmtp().getPort(), "NONE"))).isEqualTo(Outcome.ACCEPTED);

            MimeMessage arrived = server.getReceivedMessages()[0];
            assertThat(arrived.getSubject()).isEqualTo(letter.subject());
            assertThat(arrived.getRecipients(Message.RecipientType.TO)).hasSize(1);
            assertThat(arrived.getAllRecipients()[0]).hasToString("lea@example.org");
            assertThat(arrived.getHeader("From")).containsExactly("parvis@antenne.example.org");
            assertThat(arrived.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(arrived.getHeader("Message-ID"))
                    .singleElement()
                    .asString()
                    .matches("<[0-9a-f-]{36}@antenne\\.example\\.org>");
            assertThat(arrived.getSentDate()).isNotNull();
            MimeMultipart parts = (MimeMultipart) arrived.getContent();
            assertThat(parts.getContentType()).startsWith("multipart/alternative");
            assertThat(lines(parts.getBodyPart(0))).isEqualTo(letter.text().strip());
            assertThat(lines(parts.getBodyPart(1))).isEqualTo(letter.html().strip());
        } finally {
            server.stop();
        }
    }

    @Test
    void leaveThroughAServerItKnowsByItsCertificateWithAPasswordThatNobodyReads() throws IOException {
        Map<String, String> answers = Map.of("EHLO", "250-localhost\r\n250 AUTH PLAIN", "AUTH", "235 welcome");
        try (ScriptedServer server = ScriptedServer.encrypted(keys.context(), answers)) {
            MailSetting setting = MailSetting.of(server.port(), "IMPLICIT")
                    .with("parvis.mail.ca-file", keys.certificate().toString())
                    .with("parvis.mail.username", "parvis")
                    .with("parvis.mail.password", "s3cret");

            assertThat(send(setting)).isEqualTo(Outcome.ACCEPTED);
            String login = Base64.getEncoder().encodeToString("\0parvis\0s3cret".getBytes(StandardCharsets.UTF_8));
            assertThat(server.heard()).contains("EHLO antenne.example.org", "AUTH PLAIN " + login);
        }
    }

    @Test
    void doNotLeaveThroughAServerItDoesNotKnow() throws IOException {
        try (ScriptedServer server = ScriptedServer.encrypted(keys.context(), Map.of())) {
            assertThat(send(MailSetting.of(server.port(), "IMPLICIT"))).isEqualTo(Outcome.REFUSED);
            assertThat(server.heard()).doesNotContain("DATA");
        }
    }

    @Test
    void doNotLeaveThroughAServerOfAnotherName() throws IOException {
        try (ScriptedServer server = ScriptedServer.encrypted(ofAnotherName.context(), Map.of())) {
            MailSetting setting = MailSetting.of(server.port(), "IMPLICIT")
                    .with("parvis.mail.ca-file", ofAnotherName.certificate().toString());

            assertThat(send(setting)).isEqualTo(Outcome.REFUSED);
            assertThat(server.heard()).doesNotContain("DATA");
        }
    }

    /** The way that is the default: begun in clear, and nothing said before it is encrypted. */
    @Test
    void leaveEncryptedAfterStartTlsThroughAServerOfThatNameAlone() throws IOException {
        try (ScriptedServer server = ScriptedServer.upgrading(keys.context(), Map.of());
                ScriptedServer other = ScriptedServer.upgrading(ofAnotherName.context(), Map.of())) {
            String name = "parvis.mail.ca-file";
            MailSetting right = MailSetting.of(server.port(), "STARTTLS")
                    .with(name, keys.certificate().toString());
            MailSetting wrong = MailSetting.of(other.port(), "STARTTLS")
                    .with(name, ofAnotherName.certificate().toString());

            assertThat(send(right)).isEqualTo(Outcome.ACCEPTED);
            assertThat(server.heard())
                    .containsSubsequence("EHLO antenne.example.org", "STARTTLS", "EHLO antenne.example.org", "DATA");
            assertThat(send(wrong)).isNotEqualTo(Outcome.ACCEPTED);
            assertThat(other.heard()).contains("STARTTLS").noneMatch(line -> line.startsWith("MAIL"));
        }
    }

    @Test
    void doNotLeaveInClearWhenEncryptionIsMissing() throws IOException {
        try (ScriptedServer server = ScriptedServer.inClear(Map.of())) {
            assertThat(send(MailSetting.of(server.port(), "STARTTLS"))).isNotEqualTo(Outcome.ACCEPTED);
            assertThat(server.heard()).contains("EHLO antenne.example.org").noneMatch(line -> line.startsWith("MAIL"));
        }
    }

    /** Only what the server certainly does not have may be sent again. */
    @ParameterizedTest
    @CsvSource({
        "MAIL, 451 later, REFUSED",
        "RCPT, 550 no <lea@example.org> here, REFUSED",
        "DATA, 554 no, REFUSED",
        "., 552 too much from lea@example.org, REFUSED",
        "., '', UNKNOWN",
        "RCPT, '', UNKNOWN"
    })
    void sayWhatBecameOfThemAndNobodysAddress(String command, String answer, Outcome outcome) throws IOException {
        try (ScriptedServer server = ScriptedServer.inClear(Map.of(command, answer));
                Lines lines = Lines.listenToAll()) {
            assertThat(send(MailSetting.of(server.port(), "NONE"))).isEqualTo(outcome);

            assertThat(lines.written()).anyMatch(line -> line.contains("Letter CODE was not sent (" + outcome + ")"));
            assertThat(lines.written()).noneMatch(line -> line.contains("lea@example.org"));
        }
    }

    @Test
    void areRefusedWhereNobodyListens() throws IOException {
        int port;
        try (ScriptedServer server = ScriptedServer.inClear(Map.of())) {
            port = server.port();
        }

        assertThat(send(MailSetting.of(port, "NONE"))).isEqualTo(Outcome.REFUSED);
        assertThat(send(MailSetting.of(port, "NONE").with("parvis.mail.host", "nowhere.invalid")))
                .isEqualTo(Outcome.REFUSED);
    }

    @Test
    void stayHereWhenTheAntennaHasNoMailServer() {
        SmtpPost post = MailSetting.none().post(vertx);

        assertThat(post.on()).isFalse();
        assertThat(post.send(letter).await().indefinitely()).isEqualTo(Outcome.REFUSED);
    }

    private Outcome send(MailSetting setting) {
        SmtpPost post = setting.post(vertx);
        try {
            assertThat(post.on()).isTrue();
            return post.send(letter).await().indefinitely();
        } finally {
            post.close();
        }
    }

    private static String lines(BodyPart part) throws MessagingException, IOException {
        return part.getContent().toString().replace("\r\n", "\n").strip();
    }

    private static Letter letter() {
        return new Letters(MailSetting.of(1, "NONE").portal())
                .code(new MailAddress("lea@example.org"), new MailCode("0A1B2C3D"));
    }
}

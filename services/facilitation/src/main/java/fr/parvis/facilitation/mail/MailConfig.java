package fr.parvis.facilitation.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;

/** The mail of the morning, and through whom it is sent. */
@ConfigMapping(prefix = "parvis.mail")
public interface MailConfig {

    /** Name of the mail server, as its certificate says it; absent: no mail is sent, and nothing fails. */
    Optional<String> host();

    /** Its port: 587 with {@code STARTTLS}, 465 with {@code IMPLICIT} (RFC 8314). */
    @WithDefault("587")
    @Min(1)
    @Max(65535)
    int port();

    /** How the connection is encrypted. */
    @WithDefault("STARTTLS")
    Tls tls();

    /** Authority of its certificate, PEM; absent: those that Java knows. */
    Optional<Path> caFile();

    /** Account at the mail server; absent: none. */
    Optional<String> username();

    /** Its password. */
    Optional<String> password();

    /** Address the mail comes from; needed with a host. */
    Optional<String> from();

    /** Time of a clock in metropolitan France from which the mail of a working day is sent. */
    @WithDefault("07:30")
    LocalTime at();

    /** How often it is looked whether somebody is still to be written to; also the pause before a mail that was refused is tried again. */
    @WithDefault("5m")
    Duration lookEvery();

    /** Encryption on the way to the mail server; without it a password would be readable, so none may be given. */
    enum Tls {
        /** The connection begins in clear and is refused when the server offers no encryption. */
        STARTTLS,
        /** Encrypted from its first byte. */
        IMPLICIT,
        /** Not at all: for a server on the same machine. */
        NONE
    }
}

package fr.parvis.portal.form;

import fr.parvis.commons.crypto.KeyEncryptionKeys;
import fr.parvis.commons.crypto.UnreadableException;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * The hidden token of a form: account and moment, encrypted. Another site can neither make one nor read hers, so a form it
 * sends in her name carries none (CSRF). It outlives the renewal of a session, and every replica knows it.
 */
@Singleton
public final class FormTokens {

    private static final Duration LIFE = Duration.ofHours(12);
    private static final String CONTEXT = "portal-form";

    private final KeyEncryptionKeys keys;
    private final Clock clock;

    FormTokens(KeyEncryptionKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** A token for a form shown to that account now. */
    public String of(String account) {
        String content = clock.instant().getEpochSecond() + "|" + account;
        byte[] encrypted = keys.encrypt(content.getBytes(StandardCharsets.UTF_8), CONTEXT);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(encrypted);
    }

    /** Whether that account was given this token within the last twelve hours. */
    public boolean isOf(String account, @Nullable String token) {
        if (token == null) {
            return false;
        }
        try {
            byte[] plain = keys.decrypt(Base64.getUrlDecoder().decode(token), CONTEXT);
            String[] parts = new String(plain, StandardCharsets.UTF_8).split("\\|", 2);
            Instant shown = Instant.ofEpochSecond(Long.parseLong(parts[0]));
            return parts[1].equals(account) && shown.plus(LIFE).isAfter(clock.instant());
        } catch (UnreadableException | IllegalArgumentException foreign) {
            return false;
        }
    }
}

package fr.parvis.keycloak.identity;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Keyed fingerprints (HMAC-SHA-256) of the two ways to name a natural person.
 *
 * <p>Each field enters with its length, so that no two different identities give the same message. The first two
 * characters say which way ({@code b1} birth, {@code p1} professional number) and the version of the rule.
 */
public final class Fingerprints {
    private final FingerprintKey key;

    public Fingerprints(FingerprintKey key) {
        this.key = key;
    }

    /** Fingerprint of a birth identity. */
    public String of(BirthIdentity birth) {
        return fingerprint("b1", birth.name(), birth.date().toString(), birth.place());
    }

    /** Fingerprint of a professional number. */
    public String of(ProfessionalNumber number) {
        return fingerprint("p1", number.value());
    }

    private String fingerprint(String rule, String... fields) {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        append(message, rule);
        for (String field : fields) {
            append(message, field);
        }
        return rule + ":" + HexFormat.of().formatHex(key.authenticate(message.toByteArray()));
    }

    private static void append(ByteArrayOutputStream message, String field) {
        byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
        message.writeBytes(
                ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        message.writeBytes(bytes);
    }
}

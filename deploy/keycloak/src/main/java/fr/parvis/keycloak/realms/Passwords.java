package fr.parvis.keycloak.realms;

import java.security.SecureRandom;
import java.util.Base64;

/** New secrets: long ones for machines, ones that can be read aloud and typed for people. */
final class Passwords {
    /** No letter or digit that looks like another. */
    private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";

    private Passwords() {}

    /** 256 bits, URL-safe. */
    static String secret(SecureRandom random) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Four groups of four, 79 bits. */
    static String readable(SecureRandom random) {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            if (i > 0 && i % 4 == 0) {
                password.append('-');
            }
            password.append(READABLE.charAt(random.nextInt(READABLE.length())));
        }
        return password.toString();
    }
}

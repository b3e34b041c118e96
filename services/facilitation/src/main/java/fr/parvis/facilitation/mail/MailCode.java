package fr.parvis.facilitation.mail;

import fr.parvis.commons.crypto.Hashes;
import java.security.SecureRandom;
import java.util.Locale;

/** What stands in the mail that asks whether an address is right: eight signs without look-alikes (40 bits). Kept as a hash. */
public record MailCode(String value) {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;
    private static final int HALF = LENGTH / 2;

    public static MailCode random(SecureRandom source) {
        StringBuilder drawn = new StringBuilder();
        for (int at = 0; at < LENGTH; at++) {
            drawn.append(SIGNS.charAt(source.nextInt(SIGNS.length())));
        }
        return new MailCode(drawn.toString());
    }

    /** Copied by hand: case, spaces and hyphens do not matter, O is zero, I and L are one. */
    public static MailCode asTyped(String text) {
        return new MailCode(text.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1'));
    }

    /** In two groups of four. */
    public String readable() {
        return value.substring(0, HALF) + "-" + value.substring(HALF);
    }

    /** SHA-256 in hexadecimal, bound to whose it is. */
    public String hash(String facilitator) {
        return Hashes.sha256Hex("mail-code|" + facilitator + "|" + value);
    }

    @Override
    public String toString() {
        return "MailCode";
    }
}

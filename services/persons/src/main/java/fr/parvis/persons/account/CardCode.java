package fr.parvis.persons.account;

import fr.parvis.commons.crypto.Hashes;
import java.security.SecureRandom;
import java.util.Locale;

/** Secret codes of access cards: ten signs without look-alikes (50 bits), kept only as a digest under the person's key. */
public final class CardCode {

    static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int CODE_LENGTH = 10;
    private static final int ID_LENGTH = 8;

    private final SecureRandom random = new SecureRandom();

    public String newCode() {
        return draw(CODE_LENGTH);
    }

    public String newCardId() {
        return draw(ID_LENGTH);
    }

    /** Written by hand: case, spaces and hyphens do not matter, O is zero, I and L are one. */
    public static String asTyped(String code) {
        return code.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    public static byte[] digest(String cardId, String code) {
        return Hashes.sha256(asTyped(cardId) + "|" + asTyped(code));
    }

    private String draw(int length) {
        StringBuilder drawn = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            drawn.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return drawn.toString();
    }
}

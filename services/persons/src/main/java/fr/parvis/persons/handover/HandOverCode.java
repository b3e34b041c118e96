package fr.parvis.persons.handover;

import java.security.SecureRandom;
import java.util.Locale;

/** The code she carries to the other antenna: twenty signs without look-alikes (100 bits), in groups of four. No table has it in clear. */
public final class HandOverCode {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private HandOverCode() {}

    public static String draw() {
        StringBuilder drawn = new StringBuilder();
        for (int at = 0; at < LENGTH; at++) {
            drawn.append(at > 0 && at % 4 == 0 ? "-" : "").append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return drawn.toString();
    }

    /** Written by hand: case, spaces and hyphens do not matter, O is zero, I and L are one. */
    static String asTyped(String code) {
        return code.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }
}

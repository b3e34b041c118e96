package fr.parvis.keycloak.identity;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Birth name, birth date and INSEE code of the commune of birth, in one spelling.
 *
 * <p>The place is a code and not a name, because a name has too many spellings ({@code St-Lô}, {@code Saint Lo}).
 */
public record BirthIdentity(String name, LocalDate date, String place) {
    /** Metropolitan and overseas communes, and 99xxx for a country; Corsica has 2A and 2B. */
    private static final Pattern PLACE = Pattern.compile("(?:\\d{2}|2[AB])\\d{3}");

    /** Reads what an administrator typed: case, accents, spaces, hyphens and apostrophes do not count. */
    public static BirthIdentity of(String name, String date, String place) {
        String letters = letters(name);
        if (letters.length() < 2) {
            throw new InvalidIdentity("birthName", "Le nom de naissance a au moins deux lettres.");
        }
        String code = place.strip().toUpperCase(Locale.ROOT).replaceAll("\\s", "");
        if (!PLACE.matcher(code).matches()) {
            throw new InvalidIdentity(
                    "birthPlace",
                    "Le lieu de naissance est le code INSEE de la commune, ou 99 et le code du pays : cinq caractères.");
        }
        return new BirthIdentity(letters, date(date), code);
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new InvalidIdentity("birthDate", "La date de naissance s'écrit AAAA-MM-JJ.");
        }
    }

    /** Compatibility decomposition, then capital letters only; the ligatures that do not decompose are written out. */
    private static String letters(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toUpperCase(Locale.ROOT)
                .replace("Œ", "OE")
                .replace("Æ", "AE")
                .replace("Ø", "O")
                .replace("Ł", "L")
                .replace("Đ", "D")
                .replaceAll("\\P{L}", "");
    }
}

package fr.parvis.keycloak.identity;

import java.util.Locale;

/**
 * Number of a professional in the national registers: RPPS (11 digits, the last one a Luhn key) or ADELI (9 characters).
 *
 * <p>The national identifier of health professionals writes 8 before an RPPS and 0 before an ADELI number; both spellings
 * are the same number.
 */
public record ProfessionalNumber(String value) {

    /** Reads what an administrator typed: spaces, dots, hyphens and case do not count; a mistyped RPPS is refused. */
    public static ProfessionalNumber of(String text) {
        String number = text.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        if (number.matches("8\\d{11}") || number.matches("0[0-9][0-9AB]\\d{7}")) {
            number = number.substring(1);
        }
        if (number.matches("\\d{11}") && hasLuhnKey(number)) {
            return new ProfessionalNumber(number);
        }
        if (number.matches("\\d[0-9AB]\\d{7}")) {
            return new ProfessionalNumber(number);
        }
        throw new InvalidIdentity(
                "professionalId",
                "Le numéro professionnel est un RPPS de onze chiffres ou un ADELI de neuf caractères.");
    }

    private static boolean hasLuhnKey(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit : 2 * digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }
}

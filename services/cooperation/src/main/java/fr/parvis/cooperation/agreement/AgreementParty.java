package fr.parvis.cooperation.agreement;

/**
 * A party of an agreement.
 *
 * @param code {@link #CARRIER}, the organisation of its accounts such as {@code c360-14}, or any short name when it has none
 * @param name as it stands in the agreement
 */
public record AgreementParty(String code, Kind kind, String name) {

    /** The body that carries the dispositif; no organisation of another account bears this code. */
    public static final String CARRIER = "carrier";

    private static final String COMMUNITY = "c360-";

    /** The carrier and each Communauté 360 have accounts: nobody signs on paper for them. */
    public boolean signsByAccount() {
        return CARRIER.equals(code) || code.startsWith(COMMUNITY);
    }

    /** Both may be party to a convention (COO-15). */
    public enum Kind {
        LEGAL_PERSON,
        NATURAL_PERSON
    }
}

package fr.parvis.facilitation.mail;

/**
 * A mail as it is sent.
 *
 * @param text for programs that show no HTML
 * @param html the same words
 */
public record Letter(Kind kind, MailAddress to, String subject, String text, String html) {

    /** What it is for. */
    public enum Kind {
        /** How much is due. */
        DAILY,
        /** The code that confirms an address. */
        CODE
    }

    @Override
    public String toString() {
        return "Letter " + kind;
    }
}

package fr.parvis.supervision.practice;

/**
 * Whose eyes look at sessions.
 *
 * @param all false for a supervisor, who sees only sessions she was chosen for
 * @param account that supervisor's account
 */
public record SessionReader(boolean all, String account) {

    /** Sees all sessions of the side. */
    public static final SessionReader ALL = new SessionReader(true, "");

    public static SessionReader supervisor(String account) {
        return new SessionReader(false, account);
    }
}

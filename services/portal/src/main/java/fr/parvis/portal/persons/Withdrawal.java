package fr.parvis.portal.persons;

import java.time.Instant;

/** Body of a withdrawal: her act, in her own session. */
public record Withdrawal(Act act) {

    public static Withdrawal inHerSession(String wordingVersion, String wordingHash, Instant performedAt) {
        return new Withdrawal(new Act("PERSON", "OWN_SESSION", wordingVersion, wordingHash, performedAt));
    }

    /** An act (architecture, section 4). Who enters it is her token's subject. */
    public record Act(String author, String manner, String wordingVersion, String wordingHash, Instant performedAt) {}
}

package fr.parvis.portal.persons;

import java.time.Instant;

/** An act of hers, as the services take it (architecture, section 4). Who enters it is her token's subject. */
public record HerAct(String author, String manner, String wordingVersion, String wordingHash, Instant performedAt) {

    /**
     * Done by herself, in her own session.
     *
     * @param performedAt in whole seconds
     */
    public static HerAct inHerSession(String wordingVersion, String wordingHash, Instant performedAt) {
        return new HerAct("PERSON", "OWN_SESSION", wordingVersion, wordingHash, performedAt);
    }
}

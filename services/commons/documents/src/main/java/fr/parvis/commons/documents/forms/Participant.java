package fr.parvis.commons.documents.forms;

import fr.parvis.commons.documents.Entry;

/**
 * Somebody who is invited to a commission.
 *
 * @param organisation where they work; empty for family
 */
public record Participant(Role role, String name, String organisation) {

    /** As what somebody is invited (FAC-58). */
    public enum Role {
        CHAIR,
        ADMIN_AGENT,
        PARTNER,
        REFERENT,
        FAMILY,
        OTHER_PROFESSIONAL
    }

    Entry roleIn(Words words) {
        return Entry.words(words.text("role." + role));
    }

    @Override
    public String toString() {
        return "Participant[" + role + "]";
    }
}

package fr.parvis.facilitation.commission;

import fr.parvis.facilitation.caseload.HerWord;

/** How she takes part (FAC-54). */
public enum PresenceMode {
    ON_SITE,
    REMOTE,
    /** Somebody of her choice speaks for her; the meeting may be held without her. */
    REPRESENTED,
    /** The meeting may be held without her, because she said so. */
    AUTHORISED_ABSENCE;

    /** Whether it may be opened while she is not there. */
    public boolean allowsWithoutHer() {
        return this == REPRESENTED || this == AUTHORISED_ABSENCE;
    }

    /** Coming herself asks nothing of anybody; letting it happen without her opens something. */
    public HerWord word() {
        return allowsWithoutHer() ? HerWord.OPENS : HerWord.ENDS;
    }
}

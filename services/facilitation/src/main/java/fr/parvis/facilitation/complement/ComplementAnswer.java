package fr.parvis.facilitation.complement;

import fr.parvis.facilitation.caseload.HerWord;

/** What she says to a proposal. She may change her mind as often as she likes. */
public enum ComplementAnswer {
    ACCEPTED,
    DECLINED;

    public HerWord word() {
        return HerWord.of(this == DECLINED);
    }
}

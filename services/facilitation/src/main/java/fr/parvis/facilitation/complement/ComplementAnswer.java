package fr.parvis.facilitation.complement;

/** What she says to a proposal. She may change her mind as often as she likes. */
public enum ComplementAnswer {
    ACCEPTED,
    DECLINED
}

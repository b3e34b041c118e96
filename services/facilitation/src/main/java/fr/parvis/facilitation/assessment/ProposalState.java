package fr.parvis.facilitation.assessment;

/** What she says to it. A no asks no reason, has no consequence, and may come after a yes. */
public enum ProposalState {
    PROPOSED,
    AGREED,
    DECLINED
}

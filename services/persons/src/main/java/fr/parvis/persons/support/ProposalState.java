package fr.parvis.persons.support;

/** WITHDRAWN: she accepted and stopped later. */
public enum ProposalState {
    PROPOSED,
    ACCEPTED,
    REFUSED,
    WITHDRAWN
}

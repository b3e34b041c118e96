package fr.parvis.facilitation.act;

/** Who decided: she herself, or somebody under a dated power for that matter. Never a facilitator. */
public enum ActAuthor {
    PERSON,
    REPRESENTATIVE
}

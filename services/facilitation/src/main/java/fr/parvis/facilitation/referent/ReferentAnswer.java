package fr.parvis.facilitation.referent;

/** What the worker she designated answers. */
public enum ReferentAnswer {
    ACCEPTED,
    DECLINED
}

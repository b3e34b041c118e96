package fr.parvis.persons.erasure;

/** Why a file was erased. REPLAYED: it had been erased before, and a restored backup still had it. */
public enum ErasureCause {
    HER_ACT,
    KEPT_LONG_ENOUGH,
    REPLAYED
}

package fr.parvis.data.territory;

/** What a code of INSEE's list stands for; only {@link #CURRENT} is a commune in law today. */
public enum CommuneKind {
    CURRENT,
    /** Arrondissement municipal of Paris, Lyon or Marseille. */
    DISTRICT,
    /** Commune déléguée: merged, kept as a part of its commune nouvelle, often under the same code. */
    DELEGATED,
    /** Commune associée: merged under the law of 1971. */
    ASSOCIATED
}

package fr.parvis.cooperation.protocol;

/** What a protocol must or may settle; each kind says when it is compulsory. */
public enum ClauseKind {
    /** The dispositif's position on the person's own expression and formalisation of needs and expectations. */
    PERSON_EXPRESSION(Compulsory.ALWAYS),
    /** The dispositif's position on following the coherence between responses and expectations. */
    COHERENCE_FOLLOW_UP(Compulsory.ALWAYS),
    /** The Communauté 360's position on arranging support responses. */
    RESPONSE_ARRANGEMENT(Compulsory.ALWAYS),
    /** Commitment to respect the reference framework. */
    REFERENCE_FRAMEWORK(Compulsory.ALWAYS),
    /** The Communauté 360 neither creates, edits nor sees a life project (IND-EP-10). */
    NO_LIFE_PROJECT_ACCESS(Compulsory.ALWAYS),
    /** A request leaves only by the person's act on the exact text (IND-EP-11). */
    RELEASE_BY_PERSON_ONLY(Compulsory.ALWAYS),
    /** Refusing or withdrawing has no consequence (IND-EP-15). */
    REFUSAL_WITHOUT_CONSEQUENCE(Compulsory.ALWAYS),
    SEPARATE_LINE_MANAGEMENT(Compulsory.WHEN_EMPLOYER_IS_SHARED),
    SEPARATE_ACCOUNTS(Compulsory.WHEN_EMPLOYER_IS_SHARED),
    SEPARATE_PREMISES(Compulsory.WHEN_EMPLOYER_IS_SHARED);

    private final Compulsory compulsory;

    ClauseKind(Compulsory compulsory) {
        this.compulsory = compulsory;
    }

    /** Whether a protocol cannot be signed without it (COO-02, COO-03, COO-04). */
    public boolean isCompulsory(boolean employerIsShared) {
        return compulsory == Compulsory.ALWAYS || employerIsShared;
    }

    private enum Compulsory {
        ALWAYS,
        WHEN_EMPLOYER_IS_SHARED
    }
}

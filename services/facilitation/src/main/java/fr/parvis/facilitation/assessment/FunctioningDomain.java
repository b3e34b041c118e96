package fr.parvis.facilitation.assessment;

/** What of her way of doing things an assessment looks at: the closed list of the source (FAC-28, source 004). */
public enum FunctioningDomain {
    /** Understanding, expressing, and the tools for both. */
    COMMUNICATION,
    SOCIAL_SKILLS,
    COGNITION_LEARNING,
    EMOTIONS,
    SENSORIALITY_MOTRICITY
}

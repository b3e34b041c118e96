package fr.parvis.facilitation.interview;

/** The four reception interviews (FAC-11). Their order is the one of the antenna's templates, which is this one unless it says otherwise. */
public enum InterviewKind {
    FIRST_RECEPTION,
    DIAGNOSIS,
    CO_ELABORATION,
    CONTRACTUALISATION
}

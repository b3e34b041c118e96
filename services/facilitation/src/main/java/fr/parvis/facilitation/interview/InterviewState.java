package fr.parvis.facilitation.interview;

/** How far an interview is. */
public enum InterviewState {
    PLANNED,
    OPEN,
    CLOSED
}

package fr.parvis.cooperation.charter;

/** Where a step of a charter stands (COO-18). */
public enum StepState {
    NOT_STARTED,
    IN_PROGRESS,
    DONE;

    /** A step that is done may be taken up again: evaluation goes on. */
    boolean leadsTo(StepState next) {
        return switch (this) {
            case NOT_STARTED, DONE -> next == IN_PROGRESS;
            case IN_PROGRESS -> next == DONE;
        };
    }
}

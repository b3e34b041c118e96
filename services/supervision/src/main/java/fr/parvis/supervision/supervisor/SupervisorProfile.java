package fr.parvis.supervision.supervisor;

/** Where a supervisor's authority comes from (SUP-02). */
public enum SupervisorProfile {
    /** Recognised specialist of self-determination. */
    RECOGNISED_SPECIALIST,
    /** From a university. */
    ACADEMIC,
    /** Trainer. */
    TRAINER
}

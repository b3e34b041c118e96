package fr.parvis.facilitation.goal;

/** What became of a goal, as she says. Every state can follow every other; none has a consequence. */
public enum GoalState {
    OPEN,
    ACHIEVED,
    CHANGED,
    DROPPED
}

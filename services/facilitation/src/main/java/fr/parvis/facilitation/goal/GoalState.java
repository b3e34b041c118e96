package fr.parvis.facilitation.goal;

import fr.parvis.facilitation.caseload.HerWord;

/** What became of a goal, as she says. Every state can follow every other; none has a consequence. */
public enum GoalState {
    OPEN,
    ACHIEVED,
    CHANGED,
    DROPPED;

    public HerWord word() {
        return HerWord.of(this != OPEN);
    }
}

package fr.parvis.facilitation.goal.persistence;

import java.util.UUID;

/** Names one link; Hibernate asks for the fields' names as they are in {@link GoalExpressionRow}. */
record GoalExpressionKey(UUID goalId, int place) {}

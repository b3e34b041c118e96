package fr.parvis.facilitation.task.persistence;

import fr.parvis.facilitation.task.TaskKind;
import java.util.UUID;

/** Names a line; Hibernate asks for the fields' names as they are in {@link DueTaskRow}. */
record DueTaskKey(TaskKind kind, UUID object) {}

package fr.parvis.facilitation.lifeproject.persistence;

import java.util.UUID;

/** Names one item of a version; Hibernate asks for the fields' names as they are in {@link LifeProjectItemRow}. */
record LifeProjectItemKey(UUID lifeProjectId, int place) {}

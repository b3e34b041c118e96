package fr.parvis.facilitation.release.persistence;

import java.util.UUID;

/** Names an item; Hibernate asks for the fields' names as they are in {@link ItemRow}. */
record ItemKey(UUID releaseKey, int number) {}

package fr.parvis.facilitation.knowledge.persistence;

import java.util.UUID;

/** Names a version's note; Hibernate asks for the fields' names as they are in {@link NoteVersionRow}. */
record NoteVersionKey(UUID noteId, int number) {}

package fr.parvis.facilitation.coherence.persistence;

import java.util.UUID;

/** Names an item's opinion; Hibernate asks for the fields' names as they are in {@link OpinionItemRow}. */
record OpinionItemKey(UUID opinionId, int itemNumber) {}

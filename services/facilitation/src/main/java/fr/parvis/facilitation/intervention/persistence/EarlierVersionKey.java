package fr.parvis.facilitation.intervention.persistence;

import java.util.UUID;

/** Which version of which intervention. */
record EarlierVersionKey(UUID interventionId, int number) {}

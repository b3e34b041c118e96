package fr.parvis.indicators.publication.persistence;

import java.util.UUID;

/** Names one published figure. */
record PublishedFigureKey(UUID publication, String measure, String codes) {}

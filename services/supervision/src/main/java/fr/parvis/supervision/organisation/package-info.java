/** The employers that count for independence: the carrier, those who employ facilitators, those behind a Communauté 360. */
@NullMarked
package fr.parvis.supervision.organisation;

import org.jspecify.annotations.NullMarked;

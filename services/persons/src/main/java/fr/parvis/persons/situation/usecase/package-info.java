/** Reads and writes the sheet while a consent of hers allows it. */
@NullMarked
package fr.parvis.persons.situation.usecase;

import org.jspecify.annotations.NullMarked;

/** Writes down that she lives in or is followed by a specialised structure, and whether it agreed that her facilitator stands on the demand side (FAC-09). */
@NullMarked
package fr.parvis.facilitation.structure;

import org.jspecify.annotations.NullMarked;

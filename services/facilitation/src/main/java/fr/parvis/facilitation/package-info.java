/** Facilitation: the facilitator's side of the person, from her yes to what became of what she asked for. */
@NullMarked
package fr.parvis.facilitation;

import org.jspecify.annotations.NullMarked;

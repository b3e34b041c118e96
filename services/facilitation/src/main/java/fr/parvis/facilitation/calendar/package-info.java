/** A facilitator's planning in her own calendar program: when she is taken, and nobody's name. */
@NullMarked
package fr.parvis.facilitation.calendar;

import org.jspecify.annotations.NullMarked;

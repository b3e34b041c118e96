/** Plays the acceptance scenarios on a whole antenna, started by the same commands an operator types. */
@NullMarked
package fr.parvis.e2e.antenna;

import org.jspecify.annotations.NullMarked;

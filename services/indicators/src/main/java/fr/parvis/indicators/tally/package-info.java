/** Counting facts into the cells of a period. */
@NullMarked
package fr.parvis.indicators.tally;

import org.jspecify.annotations.NullMarked;

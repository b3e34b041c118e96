/** Months, quarters, civil years and rolling twelve months, as people in France count them. */
@NullMarked
package fr.parvis.indicators.period;

import org.jspecify.annotations.NullMarked;

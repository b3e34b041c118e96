/** Which figures may be shown so that nobody's small numbers can be worked out. */
@NullMarked
package fr.parvis.indicators.masking;

import org.jspecify.annotations.NullMarked;

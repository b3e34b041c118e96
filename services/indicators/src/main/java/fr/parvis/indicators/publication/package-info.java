/** Figures of a closed period as they were published, for ever. */
@NullMarked
package fr.parvis.indicators.publication;

import org.jspecify.annotations.NullMarked;

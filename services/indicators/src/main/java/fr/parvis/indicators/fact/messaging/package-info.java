/** Reads the statistics copies of both sides. */
@NullMarked
package fr.parvis.indicators.fact.messaging;

import org.jspecify.annotations.NullMarked;

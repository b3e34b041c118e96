/** Publishes what has closed. */
@NullMarked
package fr.parvis.indicators.publication.usecase;

import org.jspecify.annotations.NullMarked;

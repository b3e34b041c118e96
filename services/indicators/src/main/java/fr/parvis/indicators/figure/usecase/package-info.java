/** Reads published figures. */
@NullMarked
package fr.parvis.indicators.figure.usecase;

import org.jspecify.annotations.NullMarked;

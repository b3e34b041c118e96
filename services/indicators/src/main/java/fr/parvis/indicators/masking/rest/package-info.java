/** Explains what is masked and why. */
@NullMarked
package fr.parvis.indicators.masking.rest;

import org.jspecify.annotations.NullMarked;

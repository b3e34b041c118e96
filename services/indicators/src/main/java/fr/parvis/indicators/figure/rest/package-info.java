/** Hands out published figures as JSON and as CSV. */
@NullMarked
package fr.parvis.indicators.figure.rest;

import org.jspecify.annotations.NullMarked;

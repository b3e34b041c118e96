/** Hands out what indicators mean. */
@NullMarked
package fr.parvis.indicators.definition.rest;

import org.jspecify.annotations.NullMarked;

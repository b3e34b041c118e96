/** Takes facts in. */
@NullMarked
package fr.parvis.indicators.fact.usecase;

import org.jspecify.annotations.NullMarked;

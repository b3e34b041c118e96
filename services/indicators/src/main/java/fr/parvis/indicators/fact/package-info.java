/** What the sides report without names: family, coded dimensions, a reference or handle, a day, a quantity. */
@NullMarked
package fr.parvis.indicators.fact;

import org.jspecify.annotations.NullMarked;

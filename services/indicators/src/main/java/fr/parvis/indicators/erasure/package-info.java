/** What stays of a person who was erased: her part in the sums of months that were closed. */
@NullMarked
package fr.parvis.indicators.erasure;

import org.jspecify.annotations.NullMarked;

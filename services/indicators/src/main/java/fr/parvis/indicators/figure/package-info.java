/** What a reader gets of an indicator: figures of a period, their change, and which of them are masked. */
@NullMarked
package fr.parvis.indicators.figure;

import org.jspecify.annotations.NullMarked;

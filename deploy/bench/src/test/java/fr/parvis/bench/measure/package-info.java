/** Medians, spans and the order of turns. */
@NullMarked
package fr.parvis.bench.measure;

import org.jspecify.annotations.NullMarked;

/** Runs, their order and what is made of their figures. */
@NullMarked
package fr.parvis.bench.measure;

import org.jspecify.annotations.NullMarked;

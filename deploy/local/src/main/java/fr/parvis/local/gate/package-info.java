/** Runs the whole gate and counts what passed. */
@NullMarked
package fr.parvis.local.gate;

import org.jspecify.annotations.NullMarked;

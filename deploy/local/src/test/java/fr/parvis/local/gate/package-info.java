/** Proofs about the package of the same name. */
@NullMarked
package fr.parvis.local.gate;

import org.jspecify.annotations.NullMarked;

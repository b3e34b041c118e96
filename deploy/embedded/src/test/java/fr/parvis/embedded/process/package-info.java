/** Proofs about the package of the same name. */
@NullMarked
package fr.parvis.embedded.process;

import org.jspecify.annotations.NullMarked;

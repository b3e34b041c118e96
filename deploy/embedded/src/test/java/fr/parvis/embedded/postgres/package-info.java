/** Proofs about the package of the same name. */
@NullMarked
package fr.parvis.embedded.postgres;

import org.jspecify.annotations.NullMarked;

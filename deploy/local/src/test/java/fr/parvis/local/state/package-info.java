/** Proofs about the package of the same name. */
@NullMarked
package fr.parvis.local.state;

import org.jspecify.annotations.NullMarked;

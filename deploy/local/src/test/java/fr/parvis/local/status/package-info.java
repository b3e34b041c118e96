/** Proofs about the package of the same name. */
@NullMarked
package fr.parvis.local.status;

import org.jspecify.annotations.NullMarked;

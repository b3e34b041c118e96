/** Proofs about the package of the same name. */
@NullMarked
package fr.parvis.images.archive;

import org.jspecify.annotations.NullMarked;

/** Proofs about the package of the same name. */
@NullMarked
package fr.parvis.images.base;

import org.jspecify.annotations.NullMarked;

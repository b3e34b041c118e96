/** Proofs about the package of the same name. */
@NullMarked
package fr.parvis.local.platform;

import org.jspecify.annotations.NullMarked;

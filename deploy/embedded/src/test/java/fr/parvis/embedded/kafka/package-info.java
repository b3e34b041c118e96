/** Proofs about the package of the same name. */
@NullMarked
package fr.parvis.embedded.kafka;

import org.jspecify.annotations.NullMarked;

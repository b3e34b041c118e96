/** Proofs about the images as an antenna gets them: each one is built, opened and run. */
@NullMarked
package fr.parvis.images;

import org.jspecify.annotations.NullMarked;

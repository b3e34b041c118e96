/** Proofs about the package of the same name. */
@NullMarked
package fr.parvis.images.service;

import org.jspecify.annotations.NullMarked;

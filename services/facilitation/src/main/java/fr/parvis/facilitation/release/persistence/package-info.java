/** Keeps her requests, and the keys by which an act leaves once. */
@NullMarked
package fr.parvis.facilitation.release.persistence;

import org.jspecify.annotations.NullMarked;

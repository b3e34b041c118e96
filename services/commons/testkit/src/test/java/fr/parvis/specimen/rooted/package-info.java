/** Specimen of the architecture tests. */
@NullMarked
package fr.parvis.specimen.rooted;

import org.jspecify.annotations.NullMarked;

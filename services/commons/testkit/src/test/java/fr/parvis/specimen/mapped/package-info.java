/** Specimen of the architecture tests. */
@NullMarked
package fr.parvis.specimen.mapped;

import org.jspecify.annotations.NullMarked;

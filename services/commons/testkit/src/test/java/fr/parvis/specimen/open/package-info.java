/** Specimen of the architecture tests. */
@NullMarked
package fr.parvis.specimen.open;

import org.jspecify.annotations.NullMarked;

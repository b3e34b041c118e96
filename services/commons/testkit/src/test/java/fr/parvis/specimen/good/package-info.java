/** Specimen of the architecture tests. */
@NullMarked
package fr.parvis.specimen.good;

import org.jspecify.annotations.NullMarked;

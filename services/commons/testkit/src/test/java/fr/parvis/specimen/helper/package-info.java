/** Specimen of the architecture tests. */
@NullMarked
package fr.parvis.specimen.helper;

import org.jspecify.annotations.NullMarked;

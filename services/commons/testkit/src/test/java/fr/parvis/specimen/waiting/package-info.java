/** Specimen of the architecture tests. */
@NullMarked
package fr.parvis.specimen.waiting;

import org.jspecify.annotations.NullMarked;

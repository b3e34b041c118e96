/** Specimen of the architecture tests. */
@NullMarked
package fr.parvis.specimen.sending;

import org.jspecify.annotations.NullMarked;
